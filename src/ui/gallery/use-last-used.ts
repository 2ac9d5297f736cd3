import { useEffect, useState } from 'react';
import type { CatalogueEntry } from '../../templates/catalogue-entry';
import { useDrafts } from '../drafts-context';

/** How many are shown. */
const most = 3;

/** Returns the of these titles those that the drafts on this device began from, the last first; none until they are read. */
export function useLastUsed(titles: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
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
  return ids.map((id) => titles.find((entry) => entry.id === id)).filter((entry) => entry !== undefined);
}
