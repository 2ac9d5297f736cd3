import { flushSync } from 'react-dom';
import { useShallow } from 'zustand/react/shallow';
import { sectionName } from '../../document/section-name';
import { useEditor, useEditorState } from '../editor-context';
import styles from './outline.module.css';
import { useSectionInView } from './use-section-in-view';

/** The list of sections: where one is, and the way to any of them. */
export function Outline() {
  const editor = useEditor();
  const ids = useEditorState(
    useShallow((state) => state.jobDescription.sections.map((section) => section.id)),
  );
  const names = useEditorState(useShallow((state) => state.jobDescription.sections.map(sectionName)));
  const kept = useEditorState(
    useShallow((state) => state.jobDescription.sections.map((section) => section.included)),
  );
  const levels = useEditorState(
    useShallow((state) => state.jobDescription.sections.map((section) => section.level)),
  );
  const inView = useSectionInView(ids);
  return (
    <nav className={styles.outline} aria-label="Outline">
      <h2 className={styles.title}>Outline</h2>
      <ol className={styles.list}>
        {ids.map((id, index) => (
          <li key={id}>
            <a
              href={`#section-${id}`}
              className={styles.link}
              data-level={levels[index]}
              data-included={kept[index]}
              aria-current={id === inView ? 'location' : undefined}
              onClick={(event) => {
                // The address keeps naming the draft, not a place in it.
                event.preventDefault();
                // The focus brings the section into sight at once, from where the page scrolls it to the top.
                flushSync(() => editor.requestFocus({ field: id, control: 'move' }));
                const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches
                  ? 'instant'
                  : 'smooth';
                document.getElementById(`section-${id}`)?.scrollIntoView({ behavior, block: 'start' });
              }}
            >
              {names[index]}
            </a>
          </li>
        ))}
      </ol>
      <p className={styles.promise}>Everything stays on this device. Nothing is sent anywhere.</p>
    </nav>
  );
}
