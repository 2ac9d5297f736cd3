/** What copying needs and the first screen does without, loaded as one. */
export { destinations } from '../destinations/destinations';
export { writeRichText } from '../formats/rich-text';
