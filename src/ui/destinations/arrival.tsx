import { toJsxRuntime, type Components } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { tellChange } from '../../destinations/change';
import { markText } from '../../destinations/mark-text';
import { markTree } from '../../destinations/mark-tree';
import type { WrittenPosting } from '../../destinations/write-for';
import posting from '../posting.module.css';
import styles from './destinations.module.css';

/** The posting as it will stand in a place, drawn from what is copied; what differs from the draft is marked. */
export function Arrival({ written: { html, tree, text, changes } }: { readonly written: WrittenPosting }) {
  if (html !== undefined) {
    return (
      <div className={`${posting.posting} ${styles.arrival}`}>
        {toJsxRuntime(markTree(tree), { Fragment, jsx, jsxs, components })}
      </div>
    );
  }
  return (
    <div className={`${styles.arrival} ${styles.characters}`}>
      {markText(text, changes).map((stretch, index) =>
        stretch.change === undefined ? (
          stretch.text
        ) : (
          // Nothing else tells one stretch from the next.
          // oxlint-disable-next-line react/no-array-index-key
          <mark key={index} title={tellChange(stretch.change, 1)}>
            {stretch.text}
          </mark>
        ),
      )}
    </div>
  );
}

const components: Components = {
  a: ({ node: _node, children, ...props }) => (
    <a {...props} target="_blank" rel="noreferrer">
      {children}
    </a>
  ),
};
