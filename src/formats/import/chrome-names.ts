/** What the name of a frame's part says of it, whatever else stands in the name. */
const frameName = named(
  'cookies?|consent|related|similar|recommended|newsletter|subscribe|skip-?(?:link|nav)?|pagination|pager|masthead|site-?header|page-?header|top-?bar|popup|modal|copyright|disqus|comments?',
  '(?:site|page|main|global)-?footer|foot|footer',
);
/** What is mostly called so in a frame, and now and then in a posting: it tells only where there is little text. */
const likelyName = named(
  'nav(?!-?(?:content|panel?|body))|navbar|navigations?|menu|breadcrumbs?|tooltip|shar(?:e|ing)(?:-?list)?|socials?|referral|job-?alerts?|sign-?in|log-?in|report|(?:form|submit)-(?:done|fail|success|error)',
);
/** Names of what stands at the side, which may be the facts of a job. */
const sideName = named('side-?bar');
/** Names of links that are drawn as buttons. */
const buttonName = named('btn|button|cta');

/** Finds words anywhere in a name, and others at its start only: the footer of a card is none of the page. */
function named(words: string, first = words): RegExp {
  return new RegExp(`^(?:(?:.*[-_])?(?:${words})|(?:${first}))(?:[-_].*)?$`, 'i');
}

/** What a page calls a part of its frame: certainly, or likely. */
export function frameKind(names: readonly string[]): 'frame' | 'likely' | undefined {
  const parted = names.map(partWords);
  if (parted.some((name) => frameName.test(name))) return 'frame';
  return parted.some((name) => likelyName.test(name)) ? 'likely' : undefined;
}

/** Whether one of an element's names says that it stands at the side. */
export const isSideName = (names: readonly string[]): boolean =>
  names.map(partWords).some((name) => sideName.test(name));

/** Whether one of an element's names says that it looks like a button. */
export const isButtonName = (names: readonly string[]): boolean =>
  names.map(partWords).some((name) => buttonName.test(name));

/** `navButtons` is named after two words too. */
const partWords = (name: string) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-');

const job = '(?:this |the )?(?:job|role|position|vacancy|opening|page|advert|ad|posting|job ad(?:vert)?)';
const actions = [
  `(?:quick |easy )?apply(?: (?:now|here|today|online|for ${job}|on (?:the )?company (?:web)?site|with \\w+))*`,
  `apply for ${job} online`,
  `(?:save|share|print|report|flag|e-?mail|recommend)(?: ${job})?(?: to a friend)?`,
  'share (?:on|via|with) \\w+|dismiss',
  `refer a friend(?: to ${job})?`,
  '(?:view|see|browse|show|all|more|other|back to)(?: (?:all|more|other|our|open|similar))*(?: (?:jobs?|roles|positions|careers|openings|vacancies|opportunities|listings))?(?: (?:at|with|from|like) .{1,40})?',
  '(?:show|read) (?:more|less)',
  '(?:skip|back|return) to (?:main )?(?:content|top|navigation|(?:the )?welcome page)',
  'skip navigation',
  '(?:sign|log) (?:in|up|out)|log(?:in|out)|sign(?:in|up)|register|join now|create (?:an )?account|post a job',
  'view (?:website|company|my account|job cart)',
  'see who .{1,40}',
];
const action = new RegExp(`^\\W*(?:${actions.join('|')})\\W*(?:\\(\\d+\\)|\\d+)?\\W*$`, 'i');

/** Whether a link says what the site does for a click, as `Apply now` or `Share this job`. */
export const isActionText = (text: string): boolean => action.test(text.replaceAll(/\s+/g, ' ').trim());

/** Whether a text is what stands before the links to share a page. */
export const isShareText = (text: string): boolean =>
  /^share(?: (?:this|on|via)\b.{0,20})?:?$/i.test(text.replaceAll(/\s+/g, ' ').trim());
