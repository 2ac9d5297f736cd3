import { ClipboardCheck, Copy, Trash2 } from 'lucide-react';
import type { JobDescription } from '../../document/job-description';
import { Changes } from '../changes';
import { Button } from '../controls/button';
import { IconButton } from '../controls/icon-button';
import quiet from '../controls/quiet-text.module.css';
import { wayAgain } from './send-again';
import { changedSince, type SentPosting } from '../sendings';
import { timeOf } from '../sent-when';
import items from '../item-list.module.css';
import styles from './sent.module.css';

interface SentItemProps {
  readonly sent: SentPosting;
  readonly now: JobDescription;
  readonly onCheck: () => void;
  readonly onSendAgain: () => void;
  readonly onForget: () => void;
}

/** One sending: where and when, what changed since, and what can be done about it. */
export function SentItem({ sent, now, onCheck, onSendAgain, onForget }: SentItemProps) {
  const { sending, isLast } = sent;
  const changes = changedSince(sent, now);
  const way = wayAgain(sending.place);
  const name = `${sending.label}, ${timeOf(sending.at)}`;
  const told = <Changes changes={changes} />;
  return (
    <li className={items.item} aria-label={name}>
      <div className={styles.top}>
        <h3 className={items.label}>{sending.label}</h3>
        <IconButton label={`Forget: ${name}`} hint="Forget this" icon={Trash2} onClick={onForget} />
      </div>
      <p className={quiet.small}>
        {timeOf(sending.at)}
        {!isLast && ' · sent there again later'}
      </p>
      {isLast && changes.length > 0 && <p className={styles.stale}>Changed since:</p>}
      {isLast && changes.length > 0 && told}
      {isLast && changes.length === 0 && <p className={quiet.small}>Nothing changed since.</p>}
      {!isLast && (
        <details className={styles.details}>
          <summary aria-label={`What changed since: ${name}`}>What changed since</summary>
          {told}
        </details>
      )}
      <p className={items.actions}>
        <Button weight="quiet" aria-label={`Check what arrived: ${name}`} onClick={onCheck}>
          <ClipboardCheck size={16} aria-hidden />
          Check what arrived
        </Button>
        {isLast && way !== undefined && (
          <Button
            weight="quiet"
            aria-label={`${way.texts[changes.length === 0 ? 0 : 1]}: ${name}`}
            onClick={onSendAgain}
          >
            <Copy size={16} aria-hidden />
            {way.texts[changes.length === 0 ? 0 : 1]}
          </Button>
        )}
      </p>
    </li>
  );
}
