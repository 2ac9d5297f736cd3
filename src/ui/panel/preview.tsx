import type { Root, RootContent } from 'mdast';
import { memo, useMemo } from 'react';
import Markdown, { type Components } from 'react-markdown';
import { useShallow } from 'zustand/react/shallow';
import { postingDetails, postingSections } from '../../document/posting';
import { safeHast } from '../../formats/mdast-to-hast';
import { detailsToMdast, titleToMdast } from '../../markdown/job-description-to-mdast';
import { inert, postingSectionToMdast } from '../../markdown/posting-to-mdast';
import { useEditorState } from '../editor-context';
import styles from './preview.module.css';

/** The posting as its readers will see it: the same tree that every export writes. */
export function Preview() {
  const ids = useEditorState(
    useShallow((state) => postingSections(state.jobDescription.sections).map(({ id }) => id)),
  );
  return (
    <section aria-label="Preview" className={styles.preview}>
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

const Blocks = memo(function Blocks({ blocks }: { readonly blocks: readonly RootContent[] }) {
  const plugins = useMemo(() => [[giveTree, { type: 'root', children: blocks }]], [blocks]);
  return (
    <Markdown remarkPlugins={plugins as never} rehypePlugins={sanitizers} components={components}>
      {''}
    </Markdown>
  );
});

/** Puts a tree in the place of what react-markdown has parsed, so that what is shown is what is exported. */
function giveTree(tree: Root) {
  return () => tree;
}

const sanitizers = [() => safeHast];

const components: Components = {
  // The page loads nothing from elsewhere, so a picture is only named.
  img: ({ alt }) => <em>Image{alt === undefined || alt === '' ? '' : `: ${alt}`}</em>,
  a: ({ node: _node, children, ...props }) => (
    <a {...props} target="_blank" rel="noreferrer">
      {children}
    </a>
  ),
};
