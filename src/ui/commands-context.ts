import { createContext, use, useEffect, useRef } from 'react';
import type { Command } from './command';

export type PageDialog = 'palette' | 'shortcuts' | 'google-for-jobs' | CopyFor;
/** The copy for a place, by its id; empty for the one used last. */
type CopyFor = `copy-for-${string}`;
type MakeCommands = () => readonly Command[];

export interface CommandsContextValue {
  /** Offers commands until the function that it returns is called. */
  readonly offer: (make: MakeCommands) => () => void;
  readonly openDialog: (dialog: PageDialog) => void;
}

export const CommandsContext = createContext<CommandsContextValue | undefined>(undefined);

function useCommandsContext(): CommandsContextValue {
  const context = use(CommandsContext);
  if (context === undefined) throw new Error('useCommands needs a CommandsProvider above it');
  return context;
}

/** Offers commands in the palette; they are made when it opens. */
export function useCommands(make: MakeCommands): void {
  const { offer } = useCommandsContext();
  const latest = useRef(make);
  useEffect(() => {
    latest.current = make;
  });
  useEffect(() => offer(() => latest.current()), [offer]);
}

/** Returns the function that opens the palette or the list of shortcuts. */
export function usePageDialog(): (dialog: PageDialog) => void {
  return useCommandsContext().openDialog;
}
