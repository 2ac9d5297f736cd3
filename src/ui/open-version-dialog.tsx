import { lazy } from 'react';
import type { VersionDialog } from './versions-context';

/** Each loads when it is asked for. */
const dialogs = {
  versions: lazy(async () => ({ default: (await import('./versions/versions-dialog')).VersionsDialog })),
  sent: lazy(async () => ({ default: (await import('./sent/sent-dialog')).SentDialog })),
  check: lazy(async () => ({ default: (await import('./sent/check-dialog')).CheckDialog })),
  share: lazy(async () => ({ default: (await import('./share/share-dialog')).ShareDialog })),
};

/** Shows the dialog of versions that is open: what a draft was, where it was sent, what arrived, or its link. */
export function OpenVersionDialog({ dialog, onClose }: OpenVersionDialogProps) {
  const Dialog = dialogs[dialog];
  return <Dialog onClose={onClose} />;
}

interface OpenVersionDialogProps {
  readonly dialog: VersionDialog;
  readonly onClose: () => void;
}
