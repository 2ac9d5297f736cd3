import { late } from './late';
import { WaitingDialog } from './not-loaded';
import {
  copyForPrefix,
  templateOfPrefix,
  type CopyFor,
  type TemplateOf,
  type PageDialog,
} from './page-dialogs-context';

/** Loads a dialog together with what keeps versions: without that it would say that the browser keeps none. */
const withVersions = async <T,>(dialog: Promise<T>): Promise<T> =>
  (await Promise.all([dialog, import('../store/version-keeper')]))[0];

/** Each loads when it is asked for. */
const dialogs = {
  versions: late(
    async () => (await withVersions(import('./versions/versions-dialog'))).VersionsDialog,
    WaitingDialog,
  ),
  sent: late(async () => (await withVersions(import('./sent/sent-dialog'))).SentDialog, WaitingDialog),
  check: late(async () => (await withVersions(import('./sent/check-dialog'))).CheckDialog, WaitingDialog),
  share: late(async () => (await import('./share/share-dialog')).ShareDialog, WaitingDialog),
  'google-for-jobs': late(
    async () => (await import('./job-posting/job-posting-dialog')).JobPostingDialog,
    WaitingDialog,
  ),
};

const DestinationsDialog = late(
  async () => (await import('./destinations/destinations-dialog')).DestinationsDialog,
  WaitingDialog,
);

const SaveTemplateDialog = late(
  async () => (await import('./templates/save-template-dialog')).SaveTemplateDialog,
  WaitingDialog,
);

interface OpenPageDialogProps {
  readonly dialog: PageDialog;
  readonly onClose: () => void;
}

/** The dialog of the page that is open. */
export function OpenPageDialog({ dialog, onClose }: OpenPageDialogProps) {
  if (isCopyFor(dialog)) {
    return <DestinationsDialog placeId={dialog.slice(copyForPrefix.length)} onClose={onClose} />;
  }
  if (isTemplateOf(dialog)) {
    return <SaveTemplateDialog draftId={dialog.slice(templateOfPrefix.length)} onClose={onClose} />;
  }
  const Dialog = dialogs[dialog];
  return <Dialog onClose={onClose} />;
}

const isTemplateOf = (dialog: PageDialog): dialog is TemplateOf => dialog.startsWith(templateOfPrefix);
const isCopyFor = (dialog: PageDialog): dialog is CopyFor => dialog.startsWith(copyForPrefix);
