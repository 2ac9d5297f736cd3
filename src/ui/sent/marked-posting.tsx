import type { ReactNode } from 'react';
import type { ArrivalFinding } from '../../document/arrival-finding';
import type { Stretch } from '../../document/compare-arrived';
import type { PostedLine } from '../../document/posted-line';
import styles from './check.module.css';

interface MarkedPostingProps {
  /** What the ids of the lines begin with. */
  readonly id: string;
  readonly sent: readonly PostedLine[];
  readonly marked: readonly (readonly Stretch[])[];
  readonly findings: readonly ArrivalFinding[];
}

const signs: Readonly<Record<PostedLine['kind'], string>> = {
  heading: '',
  paragraph: '',
  bullet: '• ',
  number: '– ',
};

/** The posting as it was sent, with what did not arrive as it was marked in it. */
export function MarkedPosting({ id, sent, marked, findings }: MarkedPostingProps) {
  return (
    <section className={styles.posting} aria-label="What was sent, marked">
      <h3 className={styles.label}>What was sent</h3>
      {sent.map(({ kind, depth, content: { text } }, index) => {
        const told = findings.filter(({ lines }) => lines.includes(index)).map((finding) => finding.text);
        return (
          <p
            // A posting has no other order, and its lines no names.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            id={`${id}${index}`}
            tabIndex={-1}
            className={styles.line}
            data-kind={kind}
            data-depth={depth}
            data-told={told.length > 0}
          >
            {signs[kind]}
            {pieces(text, marked[index] ?? [])}
            {told.length > 0 && <span className={styles.note}>{told.join(' · ')}</span>}
          </p>
        );
      })}
    </section>
  );
}

function pieces(text: string, stretches: readonly Stretch[]): ReactNode[] {
  const nodes: ReactNode[] = [];
  let from = 0;
  for (const { start, end } of stretches) {
    nodes.push(
      text.slice(from, start),
      <mark key={start} className={styles.mark}>
        {text.slice(start, end)}
      </mark>,
    );
    from = end;
  }
  return [...nodes, text.slice(from)];
}
