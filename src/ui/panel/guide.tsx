import { useState } from 'react';
import { flushSync } from 'react-dom';
import { guideActions } from '../../store/guide-actions';
import type { GuideEntry } from '../../templates/template';
import { SearchField } from '../controls/search-field';
import { useEditor } from '../editor-context';
import { matchesWords } from '../matches-words';
import { GuideAnswer } from './guide-answer';
import styles from './panel.module.css';
import { showAdded } from './show-added';
import { useTemplate } from './use-template';

/** The hiring guide of the template: questions that come up, and their answers. It is never exported. */
export function Guide() {
  const template = useTemplate();
  if (template === 'loading') return <p className={styles.quiet}>Loading the guide …</p>;
  if (template === 'none' || template.guide.length === 0) {
    return <p className={styles.quiet}>There is no hiring guide for this draft.</p>;
  }
  return <Entries guide={template.guide} />;
}

const wordsOf = ({ question, answer }: GuideEntry) =>
  [question, ...answer.map((row) => row.content.text)].join(' ');

function Entries({ guide }: { readonly guide: readonly GuideEntry[] }) {
  const editor = useEditor();
  const [actions] = useState(() => guideActions(editor));
  const [search, setSearch] = useState('');
  const found = guide.filter((entry) => matchesWords(wordsOf(entry), search.trim()));
  return (
    <>
      <p className={styles.quiet}>For you, not for the posting, unless you put a question into it.</p>
      <SearchField
        label="Search the guide"
        placeholder="Search the guide"
        className={styles.search}
        value={search}
        onChange={setSearch}
      />
      <p className={styles.quiet} aria-live="polite">
        {search.trim() !== '' &&
          (found.length === 0
            ? 'No question or answer holds these words.'
            : `${found.length} of ${guide.length} questions`)}
      </p>
      {found.map((entry) => (
        <GuideAnswer
          key={entry.question}
          entry={entry}
          onAdd={() => showAdded(flushSync(() => actions.putInPosting(entry)))}
        />
      ))}
    </>
  );
}
