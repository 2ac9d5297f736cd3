import { FileText, LayoutTemplate, TextCursorInput } from 'lucide-react';
import { useEffect, useState } from 'react';
import { sectionName } from '../../document/section-name';
import type { DraftActions, DraftSummary } from '../../store/draft-actions';
import type { Editor } from '../../store/editor';
import type { CatalogueEntry } from '../../templates/catalogue-entry';
import type { Command } from '../command';
import type { MadeCommands } from '../commands-context';
import { useDrafts } from '../drafts-context';
import { useEditor } from '../editor-context';
import { focusOpened } from '../focus-opened';
import type { PaletteEntry } from './palette-entry';

/** Returns everything the palette offers; drafts and templates come in as they are read. */
export function usePaletteEntries(makeCommands: () => MadeCommands): {
  readonly all: readonly PaletteEntry[];
  /** Whether drafts or templates are still being read. */
  readonly isLooking: boolean;
  /** Whether actions are still loading. */
  readonly lacksActions: boolean;
  /** Whether something could not be loaded. */
  readonly isIncomplete: boolean;
} {
  const editor = useEditor();
  const drafts = useDrafts();
  // While it is open nothing on the page changes.
  const [{ now, late }] = useState(makeCommands);
  const [sections] = useState(() => sectionEntries(editor));
  const [loaded, setLoaded] = useState<readonly Command[] | undefined>(late === undefined ? [] : undefined);
  const [isIncomplete, setIsIncomplete] = useState(false);
  const [found, setFound] = useState<readonly DraftSummary[]>();
  const [templates, setTemplates] = useState<readonly CatalogueEntry[]>();
  useEffect(() => {
    let current = true;
    const settleWithout = (settle: (none: readonly never[]) => void) => {
      settle([]);
      setIsIncomplete(true);
    };
    late?.then(
      (commands) => current && setLoaded(commands),
      () => current && settleWithout(setLoaded),
    );
    void drafts.list().then((list) => current && setFound(list));
    void drafts.titles().then(
      (titles) => current && setTemplates(titles),
      // Without them the palette offers the rest.
      () => current && settleWithout(setTemplates),
    );
    return () => {
      current = false;
    };
  }, [drafts, late]);
  const all = [
    ...actionEntries([...now, ...(loaded ?? [])]),
    ...sections,
    ...draftEntries(found ?? [], editor, drafts),
    // Drafts stand above them: nothing comes in before what Enter would choose.
    ...((found && templates) ?? []).map((template) => templateEntry(template, editor, drafts)),
  ];
  const lacksActions = loaded === undefined;
  return {
    all,
    isLooking: lacksActions || found === undefined || templates === undefined,
    lacksActions,
    isIncomplete,
  };
}

function actionEntries(commands: readonly Command[]): PaletteEntry[] {
  return commands.map((command, index) => ({ ...command, id: `action-${index}`, group: 'Actions' }));
}

function sectionEntries(editor: Editor): PaletteEntry[] {
  return editor.getState().jobDescription.sections.map((section) => ({
    id: `section-${section.id}`,
    group: 'Sections',
    label: sectionName(section),
    icon: TextCursorInput,
    inSheet: true,
    ...(section.included ? {} : { hint: 'Not in the posting' }),
    run() {
      document.getElementById(`section-${section.id}`)?.scrollIntoView({ block: 'start' });
      const end = section.heading.text.length;
      editor.requestFocus({ field: section.id, start: end, end });
    },
  }));
}

const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });

function draftEntries(found: readonly DraftSummary[], editor: Editor, drafts: DraftActions): PaletteEntry[] {
  return found
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map(({ id, name, changedAt, isOpen }) => ({
      id: `draft-${id}`,
      group: 'Drafts',
      label: name,
      icon: FileText,
      inSheet: true,
      hint: isOpen ? 'Open now' : day.format(new Date(changedAt)),
      run: () => goTo(drafts.goTo({ kind: 'draft', id }), `Opened: ${name}`, editor),
    }));
}

function templateEntry(
  { id, title, aliases, field }: CatalogueEntry,
  editor: Editor,
  drafts: DraftActions,
): PaletteEntry {
  return {
    id: `template-${id}`,
    group: 'Templates',
    label: title,
    icon: LayoutTemplate,
    inSheet: true,
    hint: field,
    synonyms: `new template ${aliases.join(' ')}`,
    run: () => goTo(drafts.goTo({ kind: 'template', id }), `New draft: ${title}`, editor),
  };
}

function goTo(going: Promise<boolean>, announcement: string, editor: Editor): void {
  void going.then((isThere) => {
    // What is not there is told of where it was looked for.
    if (!isThere) return;
    editor.announce(announcement);
    focusOpened(editor);
  });
}
