import { useMemo, useState, type ReactNode } from 'react';
import type { DraftActions } from '../store/draft-actions';
import { DraftsContext, type Wanted } from './drafts-context';
import { late } from './late';
import { WaitingDialog } from './not-loaded';

/** With what its backup needs: a sentence about that would stand behind the dialog. */
const DraftsDialog = late(async () => {
  const [{ DraftsDialog: Dialog }] = await Promise.all([
    import('./drafts/drafts-dialog'),
    import('../store/backup-actions'),
  ]);
  return Dialog;
}, WaitingDialog);
const ImportDialog = late(async () => (await import('./import/import-dialog')).ImportDialog, WaitingDialog);

interface Shown {
  readonly isImport: boolean;
  readonly wanted?: Wanted | undefined;
}

/** Hands the drafts on this device to everything below, and holds the page's dialogs of them and of the import. */
export function DraftsProvider({
  drafts,
  children,
}: {
  readonly drafts: DraftActions;
  readonly children: ReactNode;
}) {
  const [shown, setShown] = useState<Shown>();
  const value = useMemo(
    () => ({
      drafts,
      openDialog: () => setShown({ isImport: false }),
      openImport: (wanted?: Wanted) => setShown({ isImport: true, wanted }),
    }),
    [drafts],
  );
  const close = () => setShown(undefined);
  return (
    <DraftsContext value={value}>
      {children}
      {shown?.isImport === true && <ImportDialog wanted={shown.wanted} onClose={close} />}
      {shown?.isImport === false && <DraftsDialog onClose={close} />}
    </DraftsContext>
  );
}
