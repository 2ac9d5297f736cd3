import {
  lazy,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';
import { flushSync } from 'react-dom';
import type { Command } from './command';
import { CommandsContext, type CommandsContextValue, type PageDialog } from './commands-context';
import type { PaletteProps } from './palette/palette';
import { useDialogKeys } from './use-dialog-keys';
import { useHeldKeys } from './use-held-keys';

const loadPalette = () => import('./palette/palette');
const LazyPalette = lazy(async () => ({ default: (await loadPalette()).Palette }));
/** Once it is loaded it opens at once, so that what is typed next goes into it. */
let loadedPalette: ComponentType<PaletteProps> | undefined;
const ShortcutsDialog = lazy(async () => ({
  default: (await import('./help/shortcuts-dialog')).ShortcutsDialog,
}));

/** Loads the palette's code before it is needed. */
export function preloadPalette(): void {
  void loadPalette().then(({ Palette }) => (loadedPalette = Palette));
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
  const [Palette, setPalette] = useState<ComponentType<PaletteProps>>(() => LazyPalette);
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
        flushSync(() => {
          setPalette(() => loadedPalette ?? LazyPalette);
          setDialog(next);
        });
      },
    }),
    [],
  );
  useDialogKeys(value.openDialog);
  useHeldKeys(dialog !== undefined);
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
