import { readTemplate } from './read-template';
import { skillsOf } from './skills-of';

/** Returns the hard skills and the tools of a library file. */
export function readSkills(id: string, markdown: string): string[] {
  return skillsOf(readTemplate(id, markdown, () => '').jobDescription);
}
