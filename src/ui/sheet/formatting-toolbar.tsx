import { Bold, Italic, Link, type LucideIcon } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { SimpleMarkType } from '../../document/rich-text';
import { isMarked } from '../../document/toggle-mark';
import { IconButton } from '../controls/icon-button';
import { useEditorState } from '../editor-context';
import { shortcutText } from '../shortcut-keys';
import type { ShortcutId } from '../shortcuts';
import { selectedStretch, type SelectedStretch } from './field/selected-stretch';
import styles from './formatting-toolbar.module.css';
import { linkAt } from './link/link-at';

const marks: readonly { type: SimpleMarkType; label: string; icon: LucideIcon; shortcut: ShortcutId }[] = [
  { type: 'strong', label: 'Bold', icon: Bold, shortcut: 'bold' },
  { type: 'emphasis', label: 'Italic', icon: Italic, shortcut: 'italic' },
];

/** How far it stands from the text and from the window's edges, in pixels. */
const gap = 8;

/** The small bar beside a selected text that formats it. It never takes the focus: by keyboard there are the shortcuts. */
export function FormattingToolbar() {
  const [stretch, setStretch] = useState<SelectedStretch>();
  const areRowsSelected = useEditorState(({ selection }) => selection !== undefined);
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let isSelecting = false;
    const look = () => setStretch(isSelecting ? undefined : selectedStretch());
    const begin = ({ target }: PointerEvent) => {
      isSelecting = !(target instanceof Node && bar.current?.contains(target));
    };
    const end = () => {
      isSelecting = false;
      look();
    };
    const dismiss = ({ key }: KeyboardEvent) => key === 'Escape' && setStretch(undefined);
    const listening = new AbortController();
    const options = { signal: listening.signal, passive: true };
    document.addEventListener('selectionchange', look, options);
    document.addEventListener('focusout', look, options);
    document.addEventListener('pointerdown', begin, options);
    document.addEventListener('pointerup', end, options);
    document.addEventListener('pointercancel', end, options);
    document.addEventListener('keydown', dismiss, options);
    window.addEventListener('scroll', look, options);
    // What was selected while this was still loading.
    look();
    return () => listening.abort();
  }, []);

  useLayoutEffect(() => {
    const element = bar.current;
    if (element === null || stretch === undefined) return;
    const { box } = stretch;
    const { offsetWidth: width, offsetHeight: height } = element;
    const left = Math.min(Math.max(box.left + (box.width - width) / 2, gap), window.innerWidth - width - gap);
    // Above a text under a finger stand the system's own offers, and at the top of the page its header.
    const isBelow = matchMedia('(pointer: coarse)').matches || box.top < height + 9 * gap;
    element.style.translate = `${left}px ${isBelow ? box.bottom + gap : box.top - height - gap}px`;
  }, [stretch]);

  // Rows that are selected as wholes have a bar of their own.
  if (stretch === undefined || areRowsSelected) return null;
  const { handle, selection } = stretch;
  const value = handle.value();
  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label="Formatting"
      data-toolbar="formatting"
      className={styles.bar}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {marks.map(({ type, label, icon, shortcut }) => (
        <IconButton
          key={type}
          label={label}
          hint={`${label} (${shortcutText(shortcut)})`}
          icon={icon}
          tabIndex={-1}
          aria-pressed={isMarked(value, type, selection.start, selection.end)}
          onClick={() => handle.format(type)}
        />
      ))}
      <IconButton
        label="Link"
        hint={`Link (${shortcutText('link')})`}
        icon={Link}
        tabIndex={-1}
        aria-pressed={linkAt(value, selection) !== undefined}
        onClick={handle.askForLink}
      />
    </div>
  );
}
