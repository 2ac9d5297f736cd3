import { useEffect, useState } from 'react';
import type { skills as allSkills } from '../../templates/skills';

/** Returns the skills and tools of all titles, once they are loaded: the gallery can be used without them. */
export function useSkills(): typeof allSkills | undefined {
  const [skills, setSkills] = useState<typeof allSkills>();
  useEffect(() => {
    let current = true;
    import('../../templates/skills').then(
      (loaded) => current && setSkills(loaded.skills),
      // Titles are found by their names all the same.
      () => {},
    );
    return () => {
      current = false;
    };
  }, []);
  return skills;
}
