import { Ellipsis, PenLine } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { FoundTitle } from '../../templates/search-catalogue';
import { Button } from '../controls/button';
import { IconButton } from '../controls/icon-button';
import type { MenuItem } from '../controls/menu-item';
import { useMenuButton } from '../controls/menu-provider';
import { NameField } from '../controls/name-field';
import quiet from '../controls/quiet-text.module.css';
import styles from './gallery.module.css';

interface GalleryTitleProps {
  readonly entry: FoundTitle;
  readonly onLook: () => void;
  readonly onUse: () => void;
  /** What can be done besides with a template of the user's own. */
  readonly own?: OwnTitleActions | undefined;
}

export interface OwnTitleActions {
  readonly onRename: (title: string) => void;
  readonly items: readonly MenuItem[];
}

/** One job title: a click looks at it, another begins a draft from it. */
export function GalleryTitle({ entry, onLook, onUse, own }: GalleryTitleProps) {
  const { title, aliases, field, level, skill } = entry;
  const [renaming, setRenaming] = useState(false);
  const look = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  useEffect(() => {
    // The field had the focus, unless it was left for something else.
    if (wasRenaming.current && document.activeElement === document.body) look.current?.focus();
    wasRenaming.current = renaming;
  }, [renaming]);
  const facts = [field, level].filter((fact) => fact !== '').join(' · ');
  if (renaming && own !== undefined) {
    return (
      <li className={`${styles.title} ${styles.renaming}`}>
        <NameField
          label={`New name of ${title}`}
          name={title}
          onDone={(next) => {
            setRenaming(false);
            if (next !== undefined && next.trim() !== title) own.onRename(next);
          }}
        />
      </li>
    );
  }
  return (
    <li className={styles.title} data-own={own !== undefined}>
      <button ref={look} type="button" className={styles.look} title="Look at it first" onClick={onLook}>
        <span className={styles.name}>{title}</span>
        <span className={quiet.small}>
          {own !== undefined && <span className={styles.yours}>Yours</span>}
          {facts}
        </span>
        {skill === undefined ? (
          <span className={quiet.line}>{aliases.join(', ')}</span>
        ) : (
          <span className={styles.skill}>Skill: {skill}</span>
        )}
      </button>
      <span className={styles.actions}>
        <Button aria-label={`Use ${title}`} onClick={onUse}>
          Use
        </Button>
        {own !== undefined && (
          <MoreButton title={title} items={own.items} onRename={() => setRenaming(true)} />
        )}
      </span>
    </li>
  );
}

interface MoreButtonProps {
  readonly title: string;
  readonly items: readonly MenuItem[];
  readonly onRename: () => void;
}

function MoreButton({ title, items, onRename }: MoreButtonProps) {
  const label = `More for ${title}`;
  const menu = useMenuButton(label, () => [
    { kind: 'action', label: 'Rename', icon: PenLine, onSelect: onRename },
    ...items,
  ]);
  return <IconButton label={label} hint="Rename, export, delete" icon={Ellipsis} {...menu} />;
}
