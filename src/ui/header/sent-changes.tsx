import { useEffect, useState } from 'react';
import type { Version } from '../../store/start-versions';
import quiet from '../controls/quiet-text.module.css';
import { useEditor } from '../editor-context';
import { usePageDialogs } from '../page-dialogs-context';
import { changedSince, sentPostings } from '../sendings';
import { dayOf } from '../sent-when';
import styles from './sent-changes.module.css';

/** How long the draft rests before it is compared with what was sent, in milliseconds. */
const rest = 1500;

/** Says, quietly, where what was sent last is no longer what the draft says, and in what. */
export function SentChanges({ versions }: { readonly versions: readonly Version[] }) {
  const editor = useEditor();
  const { openDialog } = usePageDialogs();
  const [text, setText] = useState('');

  useEffect(() => {
    const tell = () => setText(noteText(versions, editor));
    tell();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = editor.subscribe((state, previous) => {
      if (state.jobDescription === previous.jobDescription) return;
      clearTimeout(timer);
      timer = setTimeout(tell, rest);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [versions, editor]);

  if (text === '') return null;
  return (
    <button
      type="button"
      className={`${quiet.line} ${styles.note}`}
      title={text}
      onClick={() => openDialog('sent')}
    >
      {text}
    </button>
  );
}

function noteText(versions: readonly Version[], editor: ReturnType<typeof useEditor>): string {
  const { draft, jobDescription } = editor.getState();
  const changed = sentPostings(versions)
    .filter(({ version, isLast }) => isLast && version.draft.id === draft.id)
    .map((sent) => ({ ...sent, changes: changedSince(sent, jobDescription) }))
    .filter(({ changes }) => changes.length > 0);
  const [last] = changed;
  if (last === undefined) return '';
  const how = last.sending.label.replace(/^\S+ /, '');
  const others = changed.length === 1 ? '' : ` and ${changed.length - 1} more`;
  return `Changed since sent ${how} on ${dayOf(last.sending.at)}${others}: ${last.changes.map(lowerFirst).join('; ')}`;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
