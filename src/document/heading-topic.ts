/** What a section can be about, and the words in its heading that tell; the first that fits counts. */
const topics = {
  niceToHave:
    /\b(?:nice.to.haves?|good to have|preferred|bonus|desirable|desired|plus(?:es)?|optional|advantage)\b/i,
  responsibilities:
    /\b(?:responsibilit(?:y|ies)|duties|functions|tasks|day[- ]to[- ]day|you(?:['’]ll| will)(?: do\b| be doing\b|$))/i,
  requirements: /requirement|must.have|you(?:’|')?ll need|you will need|you bring/i,
  qualifications: /qualification|education/i,
  perks: /perk/i,
  benefits: /benefit|we offer/i,
  skills: /skill/i,
  tools: /\btools?\b|programs|software/i,
  certificates: /certificat|licen[cs]e/i,
  measures: /metric|success/i,
  steps: /process|steps/i,
  questions: /question|faq/i,
} as const;

export type HeadingTopic = keyof typeof topics;

const all = Object.keys(topics) as HeadingTopic[];

/** Tells whether a section of this heading is about a topic, as its words tell. */
export function isAbout(topic: HeadingTopic, heading: string): boolean {
  return topics[topic].test(heading.replace(/[\s:.!?]+$/, ''));
}

/** Returns what a section of this heading is about above all, where its words tell. */
export function headingTopic(heading: string): HeadingTopic | undefined {
  return all.find((topic) => isAbout(topic, heading));
}
