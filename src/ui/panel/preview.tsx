import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { postingDetails, postingSections } from '../../document/posting';
import { detailsToMdast, titleToMdast } from '../../markdown/job-description-to-mdast';
import { inert, postingSectionToMdast } from '../../markdown/posting-to-mdast';
import { Blocks } from '../blocks';
import { useEditorState } from '../editor-context';
import styles from '../posting.module.css';

/** The posting as its readers will see it: the same tree that every export writes. */
export function Preview() {
  const ids = useEditorState(
    useShallow((state) => postingSections(state.jobDescription.sections).map(({ id }) => id)),
  );
  return (
    <section aria-label="Preview" className={styles.posting}>
      <PreviewHead isAll={ids.length === 0} />
      {ids.map((id) => (
        <PreviewSection key={id} id={id} />
      ))}
    </section>
  );
}

function PreviewHead({ isAll }: { readonly isAll: boolean }) {
  const title = useEditorState((state) => state.jobDescription.title);
  const details = useEditorState((state) => state.jobDescription.details);
  const blocks = useMemo(
    () => [...titleToMdast(title), ...inert(detailsToMdast(postingDetails(details)))],
    [title, details],
  );
  if (isAll && blocks.length === 0) return <p className={styles.quiet}>Nothing is in the posting yet.</p>;
  return <Blocks blocks={blocks} />;
}

function PreviewSection({ id }: { readonly id: string }) {
  const section = useEditorState((state) =>
    postingSections(state.jobDescription.sections).find((each) => each.id === id),
  );
  return section === undefined ? null : <Blocks blocks={postingSectionToMdast(section)} />;
}
