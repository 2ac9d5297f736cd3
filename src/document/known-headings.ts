/** A section that postings have everywhere, and what its heading is made of, in the languages of our readers. */
interface KnownHeading {
  readonly name: string;
  readonly pattern: RegExp;
}

/** The headings that real postings have, the commonest first; the whole heading has to match, but for a colon. */
const knownHeadings: readonly KnownHeading[] = [
  {
    name: 'Responsibilities',
    pattern:
      /(?:(?:key|main|your|core|primary|principal|major|essential|the)\s+)*(?:job\s+)?(?:responsibilities|duties|tasks|accountabilities|objectives|functions)(?:\s+(?:and|&)\s+(?:responsibilities|duties|accountabilities))?|duties|what (?:you['’]ll|you will|will you) (?:do|be doing)|what you do|you will|in this role,? you will|day[- ]to[- ]day|(?:vos |tes |les )?missions?(?: principales)?|(?:ihre |deine |die )?aufgaben/,
  },
  {
    name: 'Requirements',
    pattern:
      /(?:(?:minimum|basic|key|job|required|essential|our|the|technical)\s+)*(?:requirements?|qualifications?|skills|competenc(?:ies|es)|criteria|experience)(?:\s+(?:and|&)\s+(?:requirements|qualifications|skills|experience|abilities|knowledge))*|what (?:we['’]re|we are) looking for|what you(?:['’]ll)? (?:need|bring)|who you are|about you|you have|must[- ]haves?|essential|prerequisites?|knowledge, skills(?:,)? and abilities|education(?: and experience)?|(?:votre |ton )?profil(?: recherché)?|(?:ihr |dein )?profil|anforderungen/,
  },
  {
    name: 'Nice to have',
    pattern:
      /nice[- ]to[- ]haves?|(?:preferred|desired|desirable|bonus|additional|optional)(?:\s+(?:qualifications?|skills|requirements|experience|criteria|points))?|bonus|pluses|it['’]s a plus/,
  },
  {
    name: 'Benefits',
    pattern:
      /(?:(?:our|the|key|employee)\s+)*(?:benefits|perks)(?:\s+(?:and|&)\s+(?:benefits|perks|compensation))?|(?:what\s+)?we offer|what we offer(?: you)?|what you(?:['’]ll)? get|why (?:join|work with) us|nous offrons|(?:wir|was wir) bieten/,
  },
  {
    name: 'Salary',
    pattern: /(?:salary|compensation|pay|remuneration)(?:\s+(?:range|and benefits|& benefits|information))?/,
  },
  {
    name: 'How to apply',
    pattern:
      /(?:how to |to )?apply(?: now)?|application (?:process|procedure|instructions)|contact(?: us)?|(?:pour )?postuler|bewerbung/,
  },
  {
    name: 'About us',
    pattern:
      /about(?: (?:us|the (?:company|team|organi[sz]ation|department)))?|who we are|our (?:company|team|mission|values)|company (?:overview|description)|background|qui sommes[- ]nous|über uns/,
  },
  {
    name: 'About the role',
    pattern:
      /(?:about )?the (?:role|job|position|opportunity)|about (?:this|the) (?:role|job|position)|(?:job|role|position) (?:summary|description|overview|purpose)|summary|overview|introduction|description|purpose(?: of the (?:role|job|post))?/,
  },
  {
    name: 'Interview process',
    pattern: /(?:the |our )?(?:interview|hiring|recruitment|selection) (?:process|procedure|steps)/,
  },
  {
    name: 'Equal opportunity',
    pattern:
      /equal (?:employment )?opportunit(?:y|ies)(?: (?:employer|statement))?|diversity(?:,? equity)?(?:,? (?:and|&) inclusion)?|accessibility/,
  },
  {
    name: 'Conditions',
    pattern:
      /location|schedule|hours|working (?:conditions|hours|environment)|work environment|physical (?:demands|requirements)|reporting (?:line|to)|reports to|travel/,
  },
];

const whole = knownHeadings.map(({ name, pattern }) => ({
  name,
  pattern: new RegExp(`^(?:${pattern.source})$`, 'iu'),
}));

/** Returns the usual name of the section that a heading opens, as it is written in real postings, if we know it. */
export function knownHeading(heading: string): string | undefined {
  const bare = heading
    .replaceAll(/[\s\u00A0]+/g, ' ')
    .trim()
    .replace(/[\s:.?!…-]+$/, '');
  return whole.find(({ pattern }) => pattern.test(bare))?.name;
}
