import { Plus } from 'lucide-react';
import { useShallow } from 'zustand/react/shallow';
import { commonSections, type CommonSection } from '../../document/common-sections';
import { Button } from '../controls/button';
import quiet from '../controls/quiet-text.module.css';
import { useEditorState } from '../editor-context';
import styles from './common-sections.module.css';

/** Headings are the same where a reader would say so; "Key responsibilities" has "Responsibilities" in it. */
const essence = (heading: string) => heading.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** The sections that many postings have and this one does not. */
export function CommonSections({ onAdd }: { readonly onAdd: (section: CommonSection) => void }) {
  const missing = useEditorState(
    useShallow(({ jobDescription: { sections } }) => {
      const present = sections.map(({ heading }) => essence(heading.text)).join(' ');
      return commonSections.filter(({ heading }) => !present.includes(essence(heading)));
    }),
  );
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
