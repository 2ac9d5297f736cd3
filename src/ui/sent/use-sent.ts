import { useCallback, useEffect, useState } from 'react';
import type { Version } from '../../store/start-versions';
import { useVersions } from '../versions-context';
import { sentPostings, type SentPosting } from '../sendings';

/** Returns all that was sent of the open draft, the last first; undefined until it is known. */
export function useSent(): readonly SentPosting[] | 'failed' | undefined {
  const versions = useVersions();
  const [sent, setSent] = useState<readonly SentPosting[] | 'failed'>();
  const refresh = useCallback(
    () =>
      versions.list().then(
        (all: readonly Version[]) => setSent(sentPostings(all)),
        () => setSent('failed'),
      ),
    [versions],
  );
  useEffect(() => {
    void refresh();
    return versions.onSendings(() => void refresh());
  }, [refresh, versions]);
  return sent;
}
