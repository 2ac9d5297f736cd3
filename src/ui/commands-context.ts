import { createContext, use, useEffect, useRef } from 'react';
import type { Command } from './command';

export type PageDialog = 'palette' | 'shortcuts';
type Commands = readonly Command[];
export type MakeCommands = () => Commands | Promise<Commands>;

/** What the palette is given when it opens. */
export interface MadeCommands {
  readonly now: Commands;
  /** Those that load first, if there are such. */
  readonly late: Promise<Commands> | undefined;
}

/** Returns the commands of all makers, those that are there and those that load first. */
export function makeAll(makers: Iterable<MakeCommands>): MadeCommands {
  const now: Command[] = [];
  const late: Promise<Commands>[] = [];
  for (const make of makers) {
    const made = make();
    if (made instanceof Promise) late.push(made);
    else now.push(...made);
  }
  return { now, late: late.length === 0 ? undefined : Promise.all(late).then((all) => all.flat()) };
}

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
