import { lazy, Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import {
  CommandsContext,
  type CommandsContextValue,
  makeAll,
  type MakeCommands,
  type PageDialog,
} from './commands-context';
import { Dialog } from './controls/dialog';
import { PaletteInput } from './palette-input';
import { useDialogKeys } from './use-dialog-keys';

/** Loads the code of the palette before it is needed. */
export const preloadPalette = () => import('./palette/palette');
const Palette = lazy(async () => ({ default: (await preloadPalette()).Palette }));

const ShortcutsDialog = lazy(async () => ({
  default: (await import('./help/shortcuts-dialog')).ShortcutsDialog,
}));

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
  const [typed, setTyped] = useState('');
  const [isEntered, setEntered] = useState(false);
  const close = () => {
    setTyped('');
    setEntered(false);
    setDialog(undefined);
  };
  return (
    <CommandsContext value={value}>
      {children}
      {dialog === 'palette' && (
        // What is typed at once goes into it, also while it still loads.
        <Suspense
          fallback={
            <Dialog
              title="Search"
              onClose={close}
              lead={
                <PaletteInput
                  onChange={(event) => setTyped(event.currentTarget.value)}
                  onKeyDown={({ key }) => key === 'Enter' && setEntered(true)}
                />
              }
            >
              <p aria-live="polite">Loading …</p>
            </Dialog>
          }
        >
          <Palette
            makeCommands={() => makeAll(makers.current)}
            onShowSheet={() => latest.current()}
            onClose={close}
            typed={typed}
            isEntered={isEntered}
          />
        </Suspense>
      )}
      <Suspense>{dialog === 'shortcuts' && <ShortcutsDialog onClose={close} />}</Suspense>
    </CommandsContext>
  );
}
