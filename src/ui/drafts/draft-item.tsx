import { Copy, LayoutTemplate, Lock, LockOpen, PenLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { countOf } from '../../document/count-of';
import type { DraftSummary } from '../../store/draft-actions';
import { IconButton } from '../controls/icon-button';
import { NameField } from '../controls/name-field';
import quiet from '../controls/quiet-text.module.css';
import items from '../item-list.module.css';
import styles from './drafts-dialog.module.css';

const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

interface DraftItemProps {
  readonly draft: DraftSummary;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onDuplicate: () => void;
  readonly onSaveAsTemplate: () => void;
  readonly onLock: (locked: boolean) => void;
  readonly onDelete: () => void;
}

/** One draft of the list, and what can be done with it. */
export function DraftItem({ draft, onOpen, onRename, ...actions }: DraftItemProps) {
  const { onDuplicate, onSaveAsTemplate, onLock, onDelete } = actions;
  const { name, changedAt, words, isOpen, locked, isNewer } = draft;
  const [renaming, setRenaming] = useState(false);
  const facts = [
    isOpen ? 'Open now' : undefined,
    locked ? 'Locked' : undefined,
    isNewer ? 'From a newer version, to look at' : undefined,
    `Changed ${when.format(new Date(changedAt))}`,
    countOf(words, 'word'),
  ];
  return (
    <li className={items.row}>
      <div className={items.what}>
        {renaming ? (
          <NameField
            label={`New name of ${name}`}
            name={name}
            onDone={(next) => {
              setRenaming(false);
              if (next !== undefined) onRename(next);
            }}
          />
        ) : (
          <button type="button" className={styles.name} aria-current={isOpen} onClick={onOpen}>
            {name}
          </button>
        )}
        <p className={quiet.small}>{facts.filter((fact) => fact !== undefined).join(' · ')}</p>
      </div>
      {!isNewer && (
        <span className={styles.actions}>
          <IconButton
            label={`Rename ${name}`}
            hint="Rename"
            icon={PenLine}
            onClick={() => setRenaming(true)}
          />
          <IconButton label={`Duplicate ${name}`} hint="Duplicate" icon={Copy} onClick={onDuplicate} />
          <IconButton
            label={`Save ${name} as a template`}
            hint="Save as a template"
            icon={LayoutTemplate}
            onClick={onSaveAsTemplate}
          />
          <IconButton
            label={`${locked ? 'Unlock' : 'Lock'} ${name}`}
            hint={locked ? 'Unlock' : 'Lock against changes'}
            icon={locked ? Lock : LockOpen}
            onClick={() => onLock(!locked)}
          />
          <IconButton label={`Delete ${name}`} hint="Delete" icon={Trash2} onClick={onDelete} />
        </span>
      )}
    </li>
  );
}
