import { isAbout } from '../document/heading-topic';

/** What a section is about, as the schemas of job descriptions tell it apart. */
export type SectionTopic = 'responsibilities' | 'qualifications' | 'skills';

/** The words in a heading that tell its topic, the most telling first. */
const telling: readonly (readonly [SectionTopic, RegExp])[] = [
  [
    'qualifications',
    /\b(?:qualifications?|requirements?|prerequisites?|essential|desirable|preferred|nice[- ]to[- ]haves?|must[- ]haves?|about you|who you are|you (?:have|bring)|your profile|(?:we(?:['’]re| are)|we) look(?:ing)? for)\b/i,
  ],
  ['skills', /\b(?:skills?|tools|technolog(?:y|ies)|tech stack)\b/i],
];

/** Returns which of a schema's lists a section of this heading belongs to, where its words tell. */
export function sectionTopic(heading: string): SectionTopic | undefined {
  if (isAbout('responsibilities', heading)) return 'responsibilities';
  const bare = heading.replace(/[\s:.!?]+$/, '');
  return telling.find(([, words]) => words.test(bare))?.[0];
}
