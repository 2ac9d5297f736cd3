import type { TabPresence } from '../drafts/tab-presence';
import type { Editor } from './editor';

/** Says, once for each draft, that it is open in another tab too. */
export function tellOfTabs(
  editor: Editor,
  openPresence: (onShared: (id: string) => void) => TabPresence,
): void {
  const told = new Set<string>();
  const presence = openPresence((id) => {
    if (told.has(id)) return;
    told.add(id);
    editor.notify({ text: 'This draft is open in another tab. What is changed there appears here.' });
  });
  const announce = () => {
    const { draft, visit } = editor.getState();
    if (visit === undefined) presence.announce(draft.id);
  };
  editor.subscribe((state, previous) => {
    if (state.draft.id !== previous.draft.id || state.visit !== previous.visit) announce();
  });
  announce();
}
