import { late } from './late';
import { WaitingDialog } from './not-loaded';
import { usePageDialogs } from './page-dialogs-context';

/** The list of them is a part of its own, since the first screen shows none. */
const OpenDialog = late(async () => (await import('./open-page-dialog')).OpenPageDialog, WaitingDialog);

/** Holds the dialogs that are opened from anywhere: what a draft was, where it goes and was sent, what arrived, and its link. */
export function PageDialogs() {
  const { dialog, openDialog } = usePageDialogs();
  return dialog !== undefined && <OpenDialog dialog={dialog} onClose={() => openDialog(undefined)} />;
}
