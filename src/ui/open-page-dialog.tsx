import { lazy } from 'react';
import {
  copyForPrefix,
  templateOfPrefix,
  type CopyFor,
  type TemplateOf,
  type PageDialog,
} from './page-dialogs-context';

/** Each loads when it is asked for. */
const dialogs = {
  versions: lazy(async () => ({ default: (await import('./versions/versions-dialog')).VersionsDialog })),
  sent: lazy(async () => ({ default: (await import('./sent/sent-dialog')).SentDialog })),
  check: lazy(async () => ({ default: (await import('./sent/check-dialog')).CheckDialog })),
  share: lazy(async () => ({ default: (await import('./share/share-dialog')).ShareDialog })),
  'google-for-jobs': lazy(async () => ({
    default: (await import('./job-posting/job-posting-dialog')).JobPostingDialog,
  })),
};

const DestinationsDialog = lazy(async () => ({
  default: (await import('./destinations/destinations-dialog')).DestinationsDialog,
}));

const SaveTemplateDialog = lazy(async () => ({
  default: (await import('./templates/save-template-dialog')).SaveTemplateDialog,
}));

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
