import { Button } from '../controls/button';
import { PassingNote } from '../controls/passing-note';

/** What was copied, as the note says it. */
export interface Copied {
  readonly text: string;
  readonly lacksTitle: boolean;
  /** Tells one copying from the next. */
  readonly turn: number;
}

interface CopiedNoteProps {
  readonly copied: Copied;
  /** Has to stay the same function, or the note stays longer. */
  readonly onClose: () => void;
  readonly onCopyTitle: () => void;
}

/** Says for some seconds what was copied; a screen reader has heard it already. */
export function CopiedNote({ copied, onClose, onCopyTitle }: CopiedNoteProps) {
  return (
    <PassingNote text={`${copied.text}.`} stay={6000} onClose={onClose}>
      {copied.lacksTitle && (
        <Button weight="quiet" onClick={onCopyTitle}>
          Copy the title
        </Button>
      )}
    </PassingNote>
  );
}
