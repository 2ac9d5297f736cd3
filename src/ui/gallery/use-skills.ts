import { useEffect, useState } from 'react';
import { searchManySkills, type SkillSearch } from '../../templates/search-skills';

let loading: Promise<SkillSearch> | undefined;

/** Returns the search over the skills and tools of the library, once it is there: the gallery can be used without. */
export function useSkills(): SkillSearch | undefined {
  const [search, setSearch] = useState<SkillSearch>();
  useEffect(() => {
    let current = true;
    loading ??= import('../../templates/skills').then(({ skills }) => searchManySkills(skills));
    loading.then(
      (loaded) => current && setSearch(loaded),
      // Titles are found by their names all the same, and it is tried again the next time.
      () => (loading = undefined),
    );
    return () => {
      current = false;
    };
  }, []);
  return search;
}
