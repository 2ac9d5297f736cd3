import { useEffect, useState } from 'react';
import type { OwnTemplates } from '../store/own-templates';
import { createAttempts } from './attempts';
import { useDrafts } from './drafts-context';

type OwnTemplate = ReturnType<OwnTemplates['list']>[number];

interface UsedOwnTemplates {
  /** What can be done with them; undefined until it is loaded. */
  readonly own: OwnTemplates | undefined;
  readonly list: readonly OwnTemplate[];
  readonly deleted: readonly OwnTemplate[];
  /** The ids of the templates that drafts were begun from, the last first. */
  readonly used: readonly string[];
}

/** Returns the user's own templates, and again after each change in this tab or another. */
export function useOwnTemplates(): UsedOwnTemplates {
  const { loadOwnTemplates } = useDrafts();
  const [used, setUsed] = useState<UsedOwnTemplates>({ own: undefined, list: [], deleted: [], used: [] });
  useEffect(() => {
    let stop: (() => void) | undefined;
    let current = true;
    // The library is there without them.
    void createAttempts(loadOwnTemplates)
      .begin()
      .then((own) => {
        if (!current) return;
        const read = () => setUsed({ own, list: own.list(), deleted: own.deleted(), used: own.used() });
        stop = own.watch(read);
        read();
      });
    return () => {
      current = false;
      stop?.();
    };
  }, [loadOwnTemplates]);
  return used;
}
