import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Row, Section } from '../../document/job-description';
import { rowActions } from '../../store/row-actions';
import type { Template } from '../../templates/template';
import { useEditor, useEditorState } from '../editor-context';
import styles from './panel.module.css';
import { useTemplate } from './use-template';

/** Texts are the same where a reader would say so. */
const essence = (text: string) => text.trim().toLowerCase().replaceAll(/\s+/g, ' ');

/** What the template offers and the draft does not hold; a click adds it. */
export function Suggestions() {
  const template = useTemplate();
  if (template === 'loading') return <p className={styles.quiet}>Loading suggestions …</p>;
  if (template === 'none') {
    return (
      <p className={styles.quiet}>
        This draft did not begin from a template, so there is nothing to suggest.
      </p>
    );
  }
  return <Offers template={template} />;
}

function Offers({ template }: { readonly template: Template }) {
  const editor = useEditor();
  const [actions] = useState(() => rowActions(editor));
  const groups = useMemo(
    () => groupByHeading([...template.suggestions, ...template.jobDescription.sections]),
    [template],
  );
  const missing = useEditorState(
    useShallow(({ jobDescription: { sections } }) => {
      const held = new Set(sections.flatMap(({ rows }) => rows.map((row) => essence(row.content.text))));
      return groups.flatMap(({ rows }) => rows.filter((row) => !held.has(essence(row.content.text))));
    }),
  );
  const offered = groups
    .map(({ heading, rows }) => ({ heading, rows: rows.filter((row) => missing.includes(row)) }))
    .filter(({ rows }) => rows.length > 0);
  if (offered.length === 0)
    return <p className={styles.quiet}>You have used every suggestion of this template.</p>;

  const add = (heading: string, row: Row, button: HTMLElement) => {
    const { sections } = editor.getState().jobDescription;
    const home =
      sections.find((section) => essence(section.heading.text) === essence(heading)) ?? sections.at(-1);
    if (home === undefined) {
      editor.announce('Add a section first');
      return;
    }
    // The button goes with what it offered, and the focus must not go with it.
    offerAfter(button).focus();
    actions.appendText(home.id, row.content, row.kind);
  };
  return (
    <>
      <p className={styles.quiet}>Lines that fit this job and are not in your draft. Click one to add it.</p>
      {offered.map(({ heading, rows }) => (
        <div key={heading}>
          <h2 className={styles.heading}>{heading}</h2>
          <ul className={styles.offers}>
            {rows.map((row) => (
              <li key={row.id}>
                <button
                  type="button"
                  className={styles.offer}
                  onClick={(event) => add(heading, row, event.currentTarget)}
                >
                  <Plus size={16} aria-hidden className={styles.plus} />
                  {row.content.text}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** Returns the next button that offers something else, or the panel where there is none. */
function offerAfter(button: HTMLElement): HTMLElement {
  const panel = button.closest<HTMLElement>('[role="tabpanel"]') ?? button;
  const offers = [...panel.querySelectorAll('button')];
  const at = offers.findIndex((each) => each === button);
  const isOther = (offer: HTMLElement) => essence(offer.textContent) !== essence(button.textContent);
  return offers.slice(at).find(isOther) ?? offers.findLast(isOther) ?? panel;
}

function groupByHeading(sections: readonly Section[]) {
  const groups = new Map<string, Row[]>();
  for (const { heading, rows } of sections) {
    groups.set(heading.text, [...(groups.get(heading.text) ?? []), ...rows]);
  }
  return [...groups].map(([heading, rows]) => ({ heading, rows }));
}
