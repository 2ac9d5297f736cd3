import { useMemo } from 'react';
import { catalogueWith } from '../templates/catalogue-with';
import type { CatalogueEntry } from '../templates/catalogue-entry';
import { searchCatalogue, type SearchCatalogue } from '../templates/search-catalogue';
import { searchSkills, type SkillSearch } from '../templates/search-skills';
import { skillsOf } from '../templates/skills-of';
import type { Template } from '../templates/template';

/** Returns the search over the library and the user's own templates; without the skills, as long as they load, by names. */
export function useTitleSearch(
  own: readonly (Template & CatalogueEntry)[],
  skills?: SkillSearch,
): SearchCatalogue {
  return useMemo(() => {
    const ownSkills = own.map(({ id, jobDescription }) => [id, skillsOf(jobDescription)] as const);
    return searchCatalogue(catalogueWith(own), skills && [skills, searchSkills(new Map(ownSkills))]);
  }, [own, skills]);
}
