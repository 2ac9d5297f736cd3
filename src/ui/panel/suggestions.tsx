import { useMemo, useRef, useState } from 'react';
import { isListKind, type Section } from '../../document/job-description';
import type { CatalogueEntry } from '../../templates/catalogue-entry';
import type { Template } from '../../templates/template';
import { Button } from '../controls/button';
import { SearchField } from '../controls/search-field';
import { useEditor } from '../editor-context';
import { Offers } from './offers';
import styles from './panel.module.css';
import { useTemplate, useTemplateOf, type LoadedTemplate } from './use-template';
import { late } from '../late';
import { waitingWith } from '../not-loaded';

const FoundTitles = late(
  async () => (await import('./found-titles')).FoundTitles,
  waitingWith('Looking for titles …'),
);

/** What the draft's own template offers, or that of another job title; a click adds it. */
export function Suggestions() {
  const editor = useEditor();
  const [query, setQuery] = useState('');
  const [other, setOther] = useState<CatalogueEntry>();
  const field = useRef<HTMLInputElement>(null);
  const choose = (entry: CatalogueEntry) => {
    setOther(entry);
    setQuery('');
    field.current?.focus();
    editor.announce(`Suggestions of ${entry.title}`);
  };
  const goBack = () => {
    setOther(undefined);
    field.current?.focus();
  };
  return (
    <>
      <SearchField
        ref={field}
        label="Search another job title for suggestions"
        placeholder="Another job title, such as: nurse"
        className={styles.search}
        value={query}
        onChange={setQuery}
      />
      {query.trim() !== '' && <FoundTitles query={query} onChoose={choose} />}
      {query.trim() === '' && other === undefined && <OwnOffers />}
      {query.trim() === '' && other !== undefined && <OtherOffers entry={other} onBack={goBack} />}
    </>
  );
}

function OwnOffers() {
  return (
    <TemplateOffers
      template={useTemplate()}
      lead="Lines that fit this job and are not in your draft. Click one to add it."
      whenNone="This draft did not begin from a template. Search a job title above, and its lines are offered here."
      sectionsOf={allSections}
    />
  );
}

interface OtherOffersProps {
  readonly entry: CatalogueEntry;
  readonly onBack: () => void;
}

function OtherOffers({ entry: { id, title }, onBack }: OtherOffersProps) {
  return (
    <>
      <p className={styles.from}>
        From {title}
        <Button weight="quiet" onClick={onBack}>
          Back to this draft’s own
        </Button>
      </p>
      <TemplateOffers
        template={useTemplateOf(id)}
        lead={`Lines of ${title} that are not in your draft. Click one to add it.`}
        whenNone="Its lines could not be loaded. Try again once you are online."
        sectionsOf={lists}
      />
    </>
  );
}

interface TemplateOffersProps {
  readonly template: LoadedTemplate;
  readonly lead: string;
  readonly whenNone: string;
  readonly sectionsOf: (template: Template) => readonly Section[];
}

function TemplateOffers({ template, lead, whenNone, sectionsOf }: TemplateOffersProps) {
  const sections = useMemo(
    () => (template === 'loading' || template === 'none' ? [] : sectionsOf(template)),
    [template, sectionsOf],
  );
  if (template === 'loading') return <p className={styles.quiet}>Loading suggestions …</p>;
  if (template === 'none') return <p className={styles.quiet}>{whenNone}</p>;
  return (
    <>
      <p className={styles.quiet}>
        {lead}
        <span className={styles.beside}> Or drag it to its place.</span>
      </p>
      <Offers sections={sections} whenUsed="You have used every suggestion of this template." />
    </>
  );
}

const allSections = ({ suggestions, jobDescription }: Template) => [
  ...suggestions,
  ...jobDescription.sections,
];

/** What another title says of itself in paragraphs fits no other job. */
const lists = (template: Template) =>
  allSections(template).map((section) => ({
    ...section,
    rows: section.rows.filter(({ kind }) => isListKind(kind)),
  }));
