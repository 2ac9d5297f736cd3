import type { Section } from './job-description';
import { sectionName } from './section-name';

/** Returns what the row at an index is called wherever it is named, such as "Perks, item 2". */
export function rowName(section: Pick<Section, 'heading'>, index: number): string {
  return `${sectionName(section)}, item ${index + 1}`;
}
