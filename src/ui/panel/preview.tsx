import { Suspense, use, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { hasVerbatimMarks, holdsVerbatim } from '../../document/holds-verbatim';
import { postingDetails, postingSections } from '../../document/posting';
import { inert } from '../../markdown/inert';
import { detailsToMdast, titleToMdast } from '../../markdown/parts-to-mdast';
import { postingSectionToMdast } from '../../markdown/posting-section-to-mdast';
import type { VerbatimReader } from '../../markdown/verbatim-reader';
import { createAttempts } from '../attempts';
import { Blocks } from '../blocks';
import { useEditorState } from '../editor-context';
import { waitingWith } from '../not-loaded';
import styles from '../posting.module.css';

/** The posting as its readers will see it: the same tree that every export writes. */
export function Preview() {
  const ids = useEditorState(
    useShallow((state) => postingSections(state.jobDescription.sections).map(({ id }) => id)),
  );
  return (
    <section aria-label="Preview" className={styles.posting}>
      <Suspense fallback={<Waiting attempts={attempts} />}>
        <PreviewHead isAll={ids.length === 0} />
      </Suspense>
      {ids.map((id) => (
        <Suspense key={id} fallback={<Waiting attempts={attempts} />}>
          <PreviewSection id={id} />
        </Suspense>
      ))}
    </section>
  );
}

function PreviewHead({ isAll }: { readonly isAll: boolean }) {
  const title = useEditorState((state) => state.jobDescription.title);
  const details = useEditorState((state) => state.jobDescription.details);
  const reader = useReader(details.some(({ value }) => hasVerbatimMarks(value)));
  const blocks = useMemo(
    () => [...titleToMdast(title), ...inert(detailsToMdast(postingDetails(details), reader))],
    [title, details, reader],
  );
  if (isAll && blocks.length === 0) return <p className={styles.quiet}>Nothing is in the posting yet.</p>;
  return (
    <div className={styles.piece}>
      <Blocks blocks={blocks} />
    </div>
  );
}

function PreviewSection({ id }: { readonly id: string }) {
  const section = useEditorState((state) =>
    postingSections(state.jobDescription.sections).find((each) => each.id === id),
  );
  const reader = useReader(section !== undefined && holdsVerbatim(section));
  if (section === undefined) return null;
  return (
    <div className={styles.piece}>
      <Blocks blocks={postingSectionToMdast(section, reader)} />
    </div>
  );
}

const attempts = createAttempts(async () => (await import('../../markdown/verbatim-reader')).verbatimReader);
let loading: Promise<VerbatimReader> | undefined;

/** Most postings hold nothing that is to be read as Markdown, and a reader of it is most of what a preview would load. */
function useReader(isNeeded: boolean): VerbatimReader {
  if (!isNeeded) return noReader;
  loading ??= attempts.begin();
  return use(loading);
}

const Waiting = waitingWith('');

/** For what holds nothing to be read. */
const noReader: VerbatimReader = { blocks: () => [], phrasing: () => [] };
