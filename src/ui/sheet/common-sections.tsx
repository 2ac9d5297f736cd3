import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { commonSections, type CommonSection } from '../../document/common-sections';
import { Button } from '../controls/button';
import quiet from '../controls/quiet-text.module.css';
import { useEditorState } from '../editor-context';
import styles from './common-sections.module.css';

/**
 * Headings are the same where a reader would say so; "Key responsibilities" has "Responsibilities" in it. Those that are offered
 * are English, for which the letters of ASCII do, and take a browser far less than those of Unicode.
 */
const essence = (heading: string) => heading.toLowerCase().replaceAll(/[^a-z\d\n]+/g, '');

/** The sections that many postings have and this one does not. */
export function CommonSections({ onAdd }: { readonly onAdd: (section: CommonSection) => void }) {
  const headings = useEditorState(({ jobDescription: { sections } }) =>
    sections.map(({ heading }) => heading.text).join('\n'),
  );
  const missing = useMemo(() => {
    const present = essence(headings);
    return commonSections.filter(({ heading }) => !present.includes(essence(heading)));
  }, [headings]);
  if (missing.length === 0) return null;
  return (
    <div className={styles.offers}>
      <p className={quiet.small}>Often there, too:</p>
      {missing.map((section) => (
        <Button key={section.heading} weight="quiet" onClick={() => onAdd(section)}>
          <Plus size={14} aria-hidden />
          {section.heading}
        </Button>
      ))}
    </div>
  );
}
