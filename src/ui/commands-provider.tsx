import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import {
  CommandsContext,
  type CommandsContextValue,
  makeAll,
  type MakeCommands,
  type PageDialog,
} from './commands-context';
import { late } from './late';
import { WaitingDialog } from './not-loaded';
import { PaletteDialog } from './palette-dialog';
import { useDialogKeys } from './use-dialog-keys';

const ShortcutsDialog = late(
  async () => (await import('./help/shortcuts-dialog')).ShortcutsDialog,
  WaitingDialog,
);

/** Gathers the commands of everything below, and holds the palette that offers them and the list of shortcuts. */
export function CommandsProvider({
  onShowSheet,
  children,
}: {
  /** Brings the sheet out where a narrow page shows something else. */
  readonly onShowSheet: () => void;
  readonly children: ReactNode;
}) {
  const makers = useRef(new Set<MakeCommands>());
  const [dialog, setDialog] = useState<PageDialog>();
  const latest = useRef(onShowSheet);
  useEffect(() => {
    latest.current = onShowSheet;
  });
  const value = useMemo<CommandsContextValue>(
    () => ({
      offer(make) {
        makers.current.add(make);
        return () => makers.current.delete(make);
      },
      openDialog(next) {
        // At once, so that what is typed next goes into it.
        flushSync(() => setDialog(next));
      },
    }),
    [],
  );
  useDialogKeys(value.openDialog);
  const close = () => setDialog(undefined);
  return (
    <CommandsContext value={value}>
      {children}
      {dialog === 'palette' && (
        <PaletteDialog
          makeCommands={() => makeAll(makers.current)}
          onShowSheet={() => latest.current()}
          onClose={close}
        />
      )}
      {dialog === 'shortcuts' && <ShortcutsDialog onClose={close} />}
    </CommandsContext>
  );
}
