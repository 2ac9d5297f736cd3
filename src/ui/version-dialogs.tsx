import { lazy, Suspense } from 'react';
import { useVersionsContext } from './versions-context';

/** The list of them is a part of its own, since the first screen shows none. */
const OpenDialog = lazy(async () => ({
  default: (await import('./open-version-dialog')).OpenVersionDialog,
}));

/** Holds the page's dialogs of versions: what a draft was, where it goes and was sent, what arrived, and its link. */
export function VersionDialogs() {
  const { dialog, openDialog } = useVersionsContext();
  return (
    <Suspense>
      {dialog !== undefined && <OpenDialog dialog={dialog} onClose={() => openDialog(undefined)} />}
    </Suspense>
  );
}
