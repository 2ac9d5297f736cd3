import { useEditorState } from './editor-context';

/** Says the editor's announcements to screen readers. */
export function LiveRegion() {
  const { text, turn } = useEditorState((state) => state.announcement);
  // A region whose text stays the same is not read again, so every other text ends in a space that nobody hears.
  return (
    <div aria-live="assertive" aria-atomic className="visually-hidden" data-testid="announcement">
      {text}
      {turn % 2 === 0 ? '' : '\u00A0'}
    </div>
  );
}
