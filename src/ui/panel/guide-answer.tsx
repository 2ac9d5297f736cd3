import { Check, Plus } from 'lucide-react';
import type { GuideEntry } from '../../templates/template';
import { holdsQuestion } from '../../store/guide-actions';
import { Button } from '../controls/button';
import { useEditorState } from '../editor-context';
import styles from './panel.module.css';

interface GuideAnswerProps {
  readonly entry: GuideEntry;
  readonly onAdd: () => void;
}

/** One question with its answer, and the way into the posting. */
export function GuideAnswer({ entry, onAdd }: GuideAnswerProps) {
  const { question, answer } = entry;
  const isIn = useEditorState((state) => holdsQuestion(state.jobDescription, entry));
  const Icon = isIn ? Check : Plus;
  const text = isIn ? 'In your draft' : 'Put it in the posting';
  return (
    <section className={styles.entry}>
      <h2 className={styles.heading}>{question}</h2>
      {answer.map((row) => (
        <p key={row.id}>{row.content.text}</p>
      ))}
      <Button
        weight="quiet"
        className={styles.put}
        aria-label={`${text}: ${question}`}
        // Truly disabled it would lose the focus as it does its work.
        aria-disabled={isIn}
        onClick={() => isIn || onAdd()}
      >
        <Icon size={16} aria-hidden />
        {text}
      </Button>
    </section>
  );
}
