import { useMemo } from 'react';
import { catalogue } from '../templates/catalogue';
import type { CatalogueEntry } from '../templates/catalogue-entry';
import { searchCatalogue, type SearchCatalogue } from '../templates/search-catalogue';
import { searchSkills, type SkillSearch } from '../templates/search-skills';
import { skillsOf } from '../templates/skills-of';
import type { Template } from '../templates/template';

const byTitle = new Intl.Collator('en');

/** Returns the search over the library and the user's own templates; without the skills, as long as they load, by names. */
export function useTitleSearch(
  own: readonly (Template & CatalogueEntry)[],
  skills?: SkillSearch,
): SearchCatalogue {
  return useMemo(() => {
    const titles =
      own.length === 0
        ? catalogue
        : [...own, ...catalogue].toSorted((left, right) => byTitle.compare(left.title, right.title));
    const ownSkills = own.map(({ id, jobDescription }) => [id, skillsOf(jobDescription)] as const);
    return searchCatalogue(titles, skills && [skills, searchSkills(new Map(ownSkills))]);
  }, [own, skills]);
}
