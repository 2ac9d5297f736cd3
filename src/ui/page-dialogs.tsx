import { lazy, Suspense } from 'react';
import { usePageDialogs } from './page-dialogs-context';

/** The list of them is a part of its own, since the first screen shows none. */
const OpenDialog = lazy(async () => ({
  default: (await import('./open-page-dialog')).OpenPageDialog,
}));

/** Holds the dialogs that are opened from anywhere: what a draft was, where it goes and was sent, what arrived, and its link. */
export function PageDialogs() {
  const { dialog, openDialog } = usePageDialogs();
  return (
    <Suspense>
      {dialog !== undefined && <OpenDialog dialog={dialog} onClose={() => openDialog(undefined)} />}
    </Suspense>
  );
}
