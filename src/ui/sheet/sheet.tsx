import { Plus } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { plainText } from '../../document/rich-text';
import { setTitle } from '../../document/title-edits';
import { textBurst } from '../../store/edit-options';
import { readOnlyReason } from '../../store/editor';
import { detailActions } from '../../store/detail-actions';
import { rowActions } from '../../store/row-actions';
import { sectionActions } from '../../store/section-actions';
import { Button } from '../controls/button';
import { useEditor, useEditorState } from '../editor-context';
import { CommonSections } from './common-sections';
import { Details } from './details';
import { sectionList } from './drag/drag-item';
import { ReadOnlyContext } from './field/read-only-context';
import { isOnEdgeLine, placeSelection } from './field/field-selection';
import { LinkDialogProvider } from './link/link-dialog';
import { RichTextField } from './field/rich-text-field';
import { OnlyPostingSwitch } from './only-posting-switch';
import { SectionItem } from './section-item';
import styles from './sheet.module.css';
import { soon } from '../soon';
import { useCaret } from './use-caret';
import { useRowSelection } from './use-row-selection';
import { useFocusInSight } from './use-focus-in-sight';
import { useSheetCommands } from './use-sheet-commands';

const FormattingToolbar = soon(async () => (await import('./formatting-toolbar')).FormattingToolbar);

const SelectionBar = soon(async () => (await import('./selection-bar')).SelectionBar);

/** A document with more sections than this is not drawn where it is out of sight. */
const longDocument = 20;

/** The page being written: the title, the details and the sections, each edited where it stands. */
export function Sheet() {
  const editor = useEditor();
  const [actions] = useState(() => ({
    details: detailActions(editor),
    sections: sectionActions(editor),
    rows: rowActions(editor),
  }));
  const ids = useEditorState(
    useShallow((state) => state.jobDescription.sections.map((section) => section.id)),
  );
  const isReadOnly = useEditorState((state) => readOnlyReason(state) !== undefined);
  const selecting = useRowSelection();
  const onlyPosting = useEditorState((state) => state.onlyPosting);
  const isAllHidden = useEditorState(
    ({ onlyPosting: isOn, jobDescription: { sections } }) =>
      isOn && sections.length > 0 && !sections.some(({ included }) => included),
  );
  const sheet = useRef<HTMLDivElement>(null);
  useCaret();
  useFocusInSight(sheet);
  useSheetCommands(actions);
  return (
    // The arrow keys lead from field to field as they lead from line to line within one.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={sheet}
      className={styles.sheet}
      data-only-posting={onlyPosting}
      onKeyDown={moveBetweenFields}
      {...selecting}
    >
      <OnlyPostingSwitch />
      <LinkDialogProvider>
        <ReadOnlyContext value={isReadOnly}>
          <fieldset className={styles.controls} disabled={isReadOnly}>
            <Title />
            <Details actions={actions.details} />
            <div data-list={sectionList} data-long={ids.length > longDocument}>
              {ids.map((id) => (
                <SectionItem key={id} id={id} actions={actions.sections} rowActions={actions.rows} />
              ))}
            </div>
            {ids.length === 0 && (
              <p className={styles.empty}>
                This job description has no sections yet. Most have at least About the role, Responsibilities
                and How to apply.
              </p>
            )}
            {isAllHidden && (
              <p className={styles.empty}>
                No section is in the posting. Switch off “Show only what is in the posting” to see them.
              </p>
            )}
            <Button
              className={styles.add}
              data-field="sections"
              data-control="add"
              onClick={actions.sections.append}
            >
              <Plus size={16} aria-hidden />
              Add section
            </Button>
            <CommonSections onAdd={actions.sections.appendCommon} />
          </fieldset>
        </ReadOnlyContext>
        <SelectionBar />
        <FormattingToolbar />
      </LinkDialogProvider>
    </div>
  );
}

function Title() {
  const editor = useEditor();
  const title = useEditorState((state) => state.jobDescription.title);
  return (
    <h1 className={styles.title} tabIndex={-1} data-field="title" data-control="heading">
      <RichTextField
        label="Job title"
        field="title"
        value={plainText(title)}
        placeholder="Job title"
        formatting={false}
        onChange={({ text }, after) =>
          editor.edit((now) => setTitle(now, text), { ...textBurst('title'), after })
        }
        onEnter={() => {
          const { details, sections } = editor.getState().jobDescription;
          const next = details[0] ?? sections[0];
          if (next !== undefined) editor.requestFocus({ field: next.id, start: 0, end: 0 });
        }}
      />
    </h1>
  );
}

function moveBetweenFields(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
  if (
    step === undefined ||
    event.defaultPrevented ||
    event.altKey ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey
  )
    return;
  const field = event.target as HTMLElement;
  // Most arrow keys move within a field, and need not look at the others.
  if (field.dataset['control'] !== 'text' || !isOnEdgeLine(field, step)) return;
  const fields = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-control="text"]')];
  const index = fields.indexOf(field);
  const others = step === 1 ? fields.slice(index + 1) : fields.slice(0, index).toReversed();
  const next = others.find((other) => other.getClientRects().length > 0);
  if (next === undefined) return;
  event.preventDefault();
  const offset = step === 1 ? 0 : (next.textContent?.length ?? 0);
  placeSelection(next, { start: offset, end: offset });
}
