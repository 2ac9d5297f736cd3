import { useEffect, useRef } from 'react';
import { countOf } from '../../document/count-of';
import type { JobDescription, Section } from '../../document/job-description';
import type { MadeGuess } from '../../formats/import/guess';
import type { ImportResult } from '../../formats/import/read-import';
import { Button } from '../controls/button';
import quiet from '../controls/quiet-text.module.css';
import { Switch } from '../controls/switch';
import styles from './import.module.css';
import { ReadPosting } from './read-posting';
import { sayGuess } from './say-guess';

interface ImportPreviewProps {
  /** What was read, such as the name of its file. */
  readonly title: string;
  readonly result: Extract<ImportResult, { status: 'read' }>;
  readonly onSwitch: (guess: MadeGuess) => void;
  readonly onOther: () => void;
  readonly onOpen: () => void;
}

/** What was understood of a text, what was guessed, and the posting that it becomes. */
export function ImportPreview({ title, result, onSwitch, onOther, onOpen }: ImportPreviewProps) {
  const { jobDescription, guesses, kind } = result;
  const open = useRef<HTMLButtonElement>(null);
  useEffect(() => open.current?.focus(), []);
  return (
    <>
      <p role="status" className={quiet.small}>
        {title}, read as {kind}: {summary(jobDescription)}.
      </p>
      <dl className={styles.facts}>
        <dt>Job title</dt>
        <dd>{jobDescription.title || 'None found'}</dd>
        {jobDescription.details.length > 0 && (
          <>
            <dt>Details</dt>
            <dd>{jobDescription.details.map(({ label }) => label).join(', ')}</dd>
          </>
        )}
        <dt>Sections</dt>
        <dd>
          {jobDescription.sections.map((section) => (
            <span key={section.id} className={styles.section}>
              {nameOf(section)} <small>{section.rows.length}</small>
            </span>
          ))}
        </dd>
      </dl>
      {guesses.length > 0 && (
        <ul className={styles.guesses} aria-label="What was guessed">
          {guesses.map((made) => (
            <li key={made.guess}>
              <Switch
                label={sayGuess(made.guess, made.count)}
                hint="Switch this off where it is wrong"
                checked={made.isOn}
                field={`guess:${made.guess}`}
                onChange={() => onSwitch(made)}
              />
              <span aria-hidden>{sayGuess(made.guess, made.count)}</span>
            </li>
          ))}
        </ul>
      )}
      <ReadPosting jobDescription={jobDescription} />
      <div className={styles.actions}>
        <Button ref={open} weight="primary" onClick={onOpen}>
          Open as a new draft
        </Button>
        <Button weight="quiet" onClick={onOther}>
          Choose something else
        </Button>
      </div>
    </>
  );
}

function summary({ details, sections }: JobDescription): string {
  const rows = sections.reduce((sum, section) => sum + section.rows.length, 0);
  const counts = [
    [details.length, 'detail'],
    [sections.length, 'section'],
    [rows, 'row'],
  ] as const;
  const told = counts.filter(([count]) => count > 0).map(([count, one]) => countOf(count, one));
  return told.length === 0 ? 'a title alone' : told.join(', ');
}

const nameOf = ({ heading }: Section) => heading.text || 'Before the first heading';
