import { useEffect, useRef } from 'react';
import { countOf } from '../../document/count-of';
import type { CatalogueEntry } from '../../templates/catalogue-entry';
import type { Template } from '../../templates/template';
import { Button } from '../controls/button';
import quiet from '../controls/quiet-text.module.css';
import styles from './import.module.css';
import { ReadPosting } from './read-posting';

interface ReadTemplateProps {
  /** What was read, such as the name of its file. */
  readonly title: string;
  readonly template: Template & CatalogueEntry;
  readonly onKeep: () => void;
  readonly onOpen: () => void;
  readonly onOther: () => void;
}

/** A template that was read from its file: to be kept among the user's own, or to be opened as a draft. */
export function ReadTemplate({ title, template, onKeep, onOpen, onOther }: ReadTemplateProps) {
  const { jobDescription, suggestions, guide, field, level } = template;
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  const offered = suggestions.reduce((sum, { rows }) => sum + rows.length, 0);
  const counts = [
    [jobDescription.sections.length, 'section'],
    [offered, 'suggestion'],
    [guide.length, 'question'],
  ] as const;
  const facts = counts.map(([count, what]) => countOf(count, what));
  return (
    <>
      <p role="status" className={quiet.small}>
        {title} is a template: {facts.join(', ')}.
      </p>
      <dl className={styles.facts}>
        <dt>Name</dt>
        <dd>{template.title}</dd>
        {field !== '' && (
          <>
            <dt>Field</dt>
            <dd>{[field, level].filter((each) => each !== '').join(' · ')}</dd>
          </>
        )}
      </dl>
      <ReadPosting jobDescription={jobDescription} />
      <div className={styles.actions}>
        <Button ref={keep} weight="primary" onClick={onKeep}>
          Add to your templates
        </Button>
        <Button onClick={onOpen}>Open as a new draft</Button>
        <Button weight="quiet" onClick={onOther}>
          Choose something else
        </Button>
      </div>
    </>
  );
}
