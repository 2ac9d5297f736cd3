/** What a section can be about, and the words in its heading that tell. */
const topics = {
  responsibilities:
    /\b(?:responsibilit(?:y|ies)|duties|tasks|day[- ]to[- ]day|you(?:['’]ll| will)(?: do\b| be doing\b|$))/i,
  niceToHave:
    /\b(?:nice.to.haves?|good to have|preferred|bonus|desirable|desired|plus(?:es)?|optional|advantage)\b/i,
} as const;

export type HeadingTopic = keyof typeof topics;

/** Tells whether a section of this heading is about a topic, as its words tell. */
export function isAbout(topic: HeadingTopic, heading: string): boolean {
  return topics[topic].test(heading.replace(/[\s:.!?]+$/, ''));
}
