import { lazy, Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Command } from './command';
import { CommandsContext, type CommandsContextValue, type PageDialog } from './commands-context';
import { useDialogKeys } from './use-dialog-keys';

const loadPalette = () => import('./palette/palette');
const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }));
const ShortcutsDialog = lazy(async () => ({
  default: (await import('./help/shortcuts-dialog')).ShortcutsDialog,
}));

/** Loads the palette's code before it is needed. */
export function preloadPalette(): void {
  void loadPalette();
}

/** Gathers the commands of everything below, and holds the palette that offers them and the list of shortcuts. */
export function CommandsProvider({
  onShowSheet,
  children,
}: {
  /** Brings the sheet out where a narrow page shows something else. */
  readonly onShowSheet: () => void;
  readonly children: ReactNode;
}) {
  const makers = useRef(new Set<() => readonly Command[]>());
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
      openDialog: setDialog,
    }),
    [],
  );
  useDialogKeys(setDialog);
  const close = () => setDialog(undefined);
  return (
    <CommandsContext value={value}>
      {children}
      <Suspense>
        {dialog === 'palette' && (
          <Palette
            makeCommands={() => [...makers.current].flatMap((make) => make())}
            onShowSheet={() => latest.current()}
            onClose={close}
          />
        )}
        {dialog === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      </Suspense>
    </CommandsContext>
  );
}
