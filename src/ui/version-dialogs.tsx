import { lazy, Suspense } from 'react';
import { useVersionsContext } from './versions-context';

/** Each loads when it is asked for. */
const dialogs = {
  versions: lazy(async () => ({ default: (await import('./versions/versions-dialog')).VersionsDialog })),
  sent: lazy(async () => ({ default: (await import('./sent/sent-dialog')).SentDialog })),
  check: lazy(async () => ({ default: (await import('./sent/check-dialog')).CheckDialog })),
  share: lazy(async () => ({ default: (await import('./share/share-dialog')).ShareDialog })),
};

/** Holds the page's dialogs of versions: what a draft was, where it was sent, what arrived, and its link. */
export function VersionDialogs() {
  const { dialog, openDialog } = useVersionsContext();
  const Dialog = dialog && dialogs[dialog];
  return <Suspense>{Dialog !== undefined && <Dialog onClose={() => openDialog(undefined)} />}</Suspense>;
}
