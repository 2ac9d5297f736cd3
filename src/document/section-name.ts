import type { Section } from './job-description';

/** Returns what a section is called wherever it is named: its heading as shown, or "Untitled section". */
export function sectionName({ heading }: Pick<Section, 'heading'>): string {
  return heading.text.trim() || 'Untitled section';
}
