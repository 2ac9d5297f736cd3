import { useEffect, useState } from 'react';
import { useEditor, useEditorState } from '../editor-context';
import { changedSince, sentPostings, type SentPosting } from '../sendings';
import { dayOf } from '../sent-when';
import { usePageDialogs } from '../page-dialogs-context';
import { useVersions } from '../versions-context';
import styles from './sent-note.module.css';

/** How long the draft rests before it is compared with what was sent, in milliseconds. */
const rest = 1500;

/** Says, quietly, where what was sent last is no longer what the draft says, and in what. */
export function SentNote() {
  const draftId = useEditorState((state) => state.draft.id);
  return <NoteOfDraft key={draftId} />;
}

function NoteOfDraft() {
  const editor = useEditor();
  const versions = useVersions();
  const { openDialog } = usePageDialogs();
  const [sent, setSent] = useState<readonly SentPosting[]>([]);
  const [text, setText] = useState('');

  useEffect(() => {
    let isOver = false;
    const look = () =>
      void versions.lastSent().then(
        (found) => isOver || setSent(sentPostings(found).filter(({ isLast }) => isLast)),
        // Where the browser keeps none there is nothing to say, and the list says why.
        () => isOver || setSent([]),
      );
    look();
    const stop = versions.onSendings(look);
    return () => {
      isOver = true;
      stop();
    };
  }, [versions]);

  useEffect(() => {
    const tell = () => setText(noteText(sent, editor));
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
  }, [sent, editor]);

  if (text === '') return null;
  return (
    <button type="button" className={styles.note} title={text} onClick={() => openDialog('sent')}>
      {text}
    </button>
  );
}

function noteText(all: readonly SentPosting[], editor: ReturnType<typeof useEditor>): string {
  const { draft, jobDescription } = editor.getState();
  const changed = all
    .filter(({ version }) => version.draft.id === draft.id)
    .map((sent) => ({ ...sent, changes: changedSince(sent, jobDescription) }))
    .filter(({ changes }) => changes.length > 0);
  const [last] = changed;
  if (last === undefined) return '';
  const how = last.sending.label.replace(/^\S+ /, '');
  const others = changed.length === 1 ? '' : ` and ${changed.length - 1} more`;
  return `Changed since sent ${how} on ${dayOf(last.sending.at)}${others}: ${last.changes.map(lowerFirst).join('; ')}`;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
