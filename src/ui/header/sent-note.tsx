import { useEffect, useState } from 'react';
import type { Version } from '../../store/start-versions';
import { useEditorState } from '../editor-context';
import { late } from '../late';
import { useVersions } from '../versions-context';

const SentChanges = late(async () => (await import('./sent-changes')).SentChanges);

/** Says what has changed since the draft was sent, where it was. */
export function SentNote() {
  const draftId = useEditorState((state) => state.draft.id);
  return <NoteOfDraft key={draftId} />;
}

function NoteOfDraft() {
  const versions = useVersions();
  const [sent, setSent] = useState<readonly Version[]>([]);
  useEffect(() => {
    let isOver = false;
    const look = () =>
      void versions.lastSent().then(
        (found) => isOver || setSent(found),
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
  return sent.length === 0 ? null : <SentChanges versions={sent} />;
}
