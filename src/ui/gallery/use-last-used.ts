import { useEffect, useState } from 'react';
import { catalogue } from '../../templates/catalogue';
import type { CatalogueEntry } from '../../templates/catalogue-entry';
import { useDrafts } from '../drafts-context';

/** How many are shown. */
const most = 3;

/** Returns the job titles that the drafts on this device began from, the last first; none until they are read. */
export function useLastUsed(): readonly CatalogueEntry[] {
  const drafts = useDrafts();
  const [ids, setIds] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    void drafts.list().then((list) => {
      const used = list.map(({ templateId }) => templateId).filter((id) => id !== undefined);
      if (current) setIds([...new Set(used)].slice(0, most));
    });
    return () => {
      current = false;
    };
  }, [drafts]);
  return ids.map((id) => catalogue.find((entry) => entry.id === id)).filter((entry) => entry !== undefined);
}
