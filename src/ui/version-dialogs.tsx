import { lazy, Suspense } from 'react';
import { useVersionsContext } from './versions-context';

const OpenVersionDialog = lazy(async () => ({
  default: (await import('./open-version-dialog')).OpenVersionDialog,
}));

/** Holds the page's dialogs of versions; the first screen knows none of them. */
export function VersionDialogs() {
  const { dialog, openDialog } = useVersionsContext();
  const close = () => openDialog(undefined);
  return <Suspense>{dialog !== undefined && <OpenVersionDialog dialog={dialog} onClose={close} />}</Suspense>;
}
