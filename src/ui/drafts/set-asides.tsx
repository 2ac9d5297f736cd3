import { useState } from 'react';
import { Button } from '../controls/button';
import quiet from '../controls/quiet-text.module.css';
import { useDrafts } from '../drafts-context';
import { saveFile } from '../save-file';
import styles from '../item-list.module.css';

const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const kilobytes = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** Returns when a text was set aside, which its key tells: `rolewright:set-aside:{time}:{id}`. */
function timeOf(key: string): string {
  const [, time = ''] = /:(\d{4}-\d\d-\d\dT[\d:.]+Z):/.exec(key) ?? [];
  return time === '' ? 'at some time' : when.format(new Date(time));
}

/** The texts that were set aside because they could not be read, or before they were brought up to date. */
export function SetAsides() {
  const drafts = useDrafts();
  const [texts, setTexts] = useState(drafts.setAsides);
  if (texts.length === 0) return null;
  return (
    <details className={styles.folded}>
      <summary>Set aside ({texts.length})</summary>
      <p className={quiet.small}>
        Texts that could not be read, or that were kept as they were before a change of their form.
      </p>
      <ul className={styles.list} aria-label="Set aside">
        {texts.map(({ key, text }) => {
          const name = `the text of ${timeOf(key)}`;
          return (
            <li key={key} className={styles.row}>
              <span className={styles.what}>
                {timeOf(key)}, {kilobytes.format(text.length / 1024)} kB
              </span>
              <Button
                weight="quiet"
                aria-label={`Download ${name}`}
                onClick={() => saveFile(`${key.replaceAll(/[^\w-]+/g, '-')}.json`, 'application/json', text)}
              >
                Download
              </Button>
              <Button
                weight="quiet"
                aria-label={`Delete ${name} for good`}
                onClick={() => {
                  drafts.removeSetAside(key);
                  setTexts(drafts.setAsides());
                }}
              >
                Delete for good
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
