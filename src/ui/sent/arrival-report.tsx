import { CircleCheck, CircleX, Eye, TriangleAlert, type LucideIcon } from 'lucide-react';
import { useId } from 'react';
import type { ArrivalFinding } from '../../document/arrival-finding';
import { countOf } from '../../document/count-of';
import { Button } from '../controls/button';
import quiet from '../controls/quiet-text.module.css';
import type { CheckedArrival } from './check-arrival';
import styles from './check.module.css';
import { MarkedPosting } from './marked-posting';

const weights: Readonly<
  Record<ArrivalFinding['weight'], { readonly word: string; readonly icon: LucideIcon }>
> = {
  lost: { word: 'Lost', icon: CircleX },
  changed: { word: 'Changed', icon: TriangleAlert },
  look: { word: 'Looks different', icon: Eye },
};

/** What became of a posting on its way, and where. */
export function ArrivalReport({ checked }: { readonly checked: CheckedArrival | undefined }) {
  const id = useId();
  const findings = checked?.result.status === 'compared' ? checked.result.findings : [];
  return (
    <>
      <p aria-live="polite" className={styles.summary}>
        {checked?.result.status === 'compared' && findings.length === 0 && (
          <CircleCheck size={18} className={styles.good} aria-hidden />
        )}
        {checked !== undefined && summaryOf(checked)}
      </p>
      {checked !== undefined && !checked.isFormatted && checked.result.status === 'compared' && (
        <p className={quiet.small}>
          Only plain text was pasted, so headings, bold and italics were not compared.
        </p>
      )}
      {findings.length > 0 && (
        <ol className={styles.findings} aria-label="What was lost or changed">
          {findings.map(({ weight, text, lines }) => {
            const { word, icon: Icon } = weights[weight];
            return (
              <li key={`${text} ${lines.join()}`} className={styles.finding} data-weight={weight}>
                <span className={styles.weight}>
                  <Icon size={16} aria-hidden />
                  {word}
                </span>
                <span className={styles.text}>{text}</span>
                <Button
                  weight="quiet"
                  aria-label={`Show where: ${text}`}
                  onClick={() => showLine(`${id}${lines[0] ?? 0}`)}
                >
                  Show
                </Button>
              </li>
            );
          })}
        </ol>
      )}
      {checked?.result.status === 'compared' && findings.length > 0 && (
        <MarkedPosting id={id} sent={checked.sent} marked={checked.result.marked} findings={findings} />
      )}
    </>
  );
}

function showLine(id: string): void {
  const line = document.getElementById(id);
  line?.scrollIntoView({ block: 'center' });
  line?.focus({ preventScroll: true });
}

function summaryOf({ result }: CheckedArrival): string {
  switch (result.status) {
    case 'too-long':
      return 'That is more text than any job description holds, so it was not compared.';
    case 'another-text':
      return `This does not look like the posting: ${result.found} of its ${result.words} words were found. Was another page copied?`;
    case 'compared': {
      const { length } = result.findings;
      if (length === 0) return 'Everything arrived as it was.';
      return `${countOf(length, 'thing was', 'things were')} lost or changed on the way.`;
    }
  }
}
