import type { Section } from '../document/job-description';
import { plainText } from '../document/rich-text';
import { createId } from './create-id';

/** Returns a new section of this heading, without rows. */
export function emptySection(heading: string): Section {
  return { id: createId(), heading: plainText(heading), level: 2, included: true, rows: [] };
}
