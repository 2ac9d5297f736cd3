import { useRef } from 'react';
import { useEditorState } from './editor-context';

/** Says the editor's announcements to screen readers, also when the same comes twice. */
export function LiveRegion() {
  const announcement = useEditorState((state) => state.announcement);
  const last = useRef({ announcement, turn: 0 });
  if (last.current.announcement !== announcement) {
    last.current = { announcement, turn: last.current.turn + 1 };
  }
  // A region whose text stays the same is not read again.
  const again = last.current.turn % 2 === 0 ? '' : '\u00A0';
  return (
    <div aria-live="assertive" aria-atomic className="visually-hidden" data-testid="announcement">
      {announcement.text}
      {again}
    </div>
  );
}
