import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { flushSync } from 'react-dom';
import { isNiceToHave } from '../../review/checks/section-topics';
import type { Severity } from '../../review/finding';
import { mendWords } from '../../review/mend-words';
import { findAgain, reviewWords, type PlacedFinding } from '../../review/review-document';
import { detailActions } from '../../store/detail-actions';
import { reviewActions, type PlacedChange } from '../../store/review-actions';
import { createReviewChoices } from '../../store/review-choices';
import { usePageDialog } from '../commands-context';
import { Button } from '../controls/button';
import { useEditor, useEditorState } from '../editor-context';
import { markFindings } from './mark-findings';
import panel from './panel.module.css';
import { ReviewDocumentItem } from './review-document-item';
import { severityNames } from '../review-names';
import { ReviewTextItem } from './review-text-item';
import { textAt } from './text-at';
import { useReview } from './use-review';
import { useReviewKeys } from './use-review-keys';
import styles from './review.module.css';

const keyOf = ({ at, rule, words }: PlacedFinding) => `${at}:${rule}:${words.toLowerCase()}`;
const toldOf = ({ words }: PlacedFinding, replacement: string) =>
  replacement === '' ? `Taken out: ${words}` : `${words} is now ${replacement}`;
const severities: readonly Severity[] = ['fix', 'consider', 'style'];

/** What could put people off, break a law or leave a question open, and the mends. */
export function Review({ onShowSheet }: { readonly onShowSheet: () => void }) {
  const editor = useEditor();
  const [actions] = useState(() => reviewActions(editor));
  const [details] = useState(() => detailActions(editor));
  const openDialog = usePageDialog();
  const [choices] = useState(createReviewChoices);
  const { never, kept } = useSyncExternalStore(choices.subscribe, choices.getState);
  const draftId = useEditorState((state) => state.draft.id);
  const list = useRef<HTMLDivElement>(null);
  const { words: all, document: whole } = useReview();

  const keptHere = kept[draftId];
  const isTold = useCallback(
    (each: PlacedFinding) => !never.includes(each.rule) && keptHere?.includes(keyOf(each)) !== true,
    [never, keptHere],
  );
  const found = useMemo(() => all.filter(isTold), [all, isTold]);
  useEffect(() => markFindings(found), [found]);

  const safe = found.filter(({ isSafe }) => isSafe);
  const hidden = all.length - found.length;

  const go = (field: string, stretch: { readonly start?: number; readonly end?: number } = {}) => {
    flushSync(onShowSheet);
    editor.requestFocus({ field, start: 0, end: 0, ...stretch });
  };
  const changeOf = (finding: PlacedFinding, replacement: string): PlacedChange => ({
    at: finding.at,
    ...mendWords(textAt(editor.getState().jobDescription, finding.at), finding, replacement),
  });
  /** What is told may be a moment behind the text. */
  const present = (finding: PlacedFinding) => findAgain(editor.getState().jobDescription, finding);
  const replace = (finding: PlacedFinding, replacement: string) => {
    const now = present(finding);
    if (now !== undefined) actions.replace([changeOf(now, replacement)], toldOf(now, replacement));
  };
  useReviewKeys({
    found,
    onGo: (finding) => go(finding.at, present(finding)),
    onMend: (finding) => replace(finding, finding.replacements[0] ?? ''),
  });
  const mendSafe = () => {
    const now = reviewWords(editor.getState().jobDescription).filter((each) => each.isSafe && isTold(each));
    const changes = now.map((finding) => changeOf(finding, finding.replacements[0] ?? ''));
    settle(() => actions.replace(changes, `${changes.length} mended`));
  };
  /** What was pressed goes with what it mended; the focus stays near, on what then stands in its place. */
  const settle = (act: () => void) => {
    const buttons = () => [...(list.current?.querySelectorAll<HTMLElement>(`.${styles.words}`) ?? [])];
    const item = document.activeElement?.closest('li');
    const at = buttons().findIndex((button) => item?.contains(button));
    flushSync(act);
    const rest = buttons();
    (rest[Math.min(Math.max(at, 0), rest.length - 1)] ?? list.current)?.focus();
  };
  const move = (rowIds: readonly string[]) => {
    const home = editor.getState().jobDescription.sections.find(isNiceToHave);
    settle(() => actions.moveToNiceToHave(rowIds, home?.id));
  };

  const itemOf = (finding: PlacedFinding, index: number) => (
    <ReviewTextItem
      key={`${keyOf(finding)}:${index}`}
      finding={finding}
      onGo={() => go(finding.at, present(finding))}
      onReplace={(replacement) => settle(() => replace(finding, replacement))}
      onKeep={() => settle(() => choices.keep(draftId, keyOf(finding)))}
      onNever={() => settle(() => choices.neverTell(finding.rule))}
    />
  );

  const counts = severities
    .map((severity) => ({
      severity,
      count: found.filter((each) => each.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severityNames[severity].short}`);
  const pay = whole.find(({ check }) => check === 'pay');
  const summary = [...counts, ...(pay === undefined ? [] : [pay.title])].join(', ');

  return (
    <div ref={list} tabIndex={-1} className={styles.review}>
      <p className={styles.summary} aria-live="polite">
        {summary === '' ? 'No words to avoid.' : `${summary}.`}
      </p>
      {safe.length > 1 && <Button onClick={mendSafe}>{`Fix all safe (${safe.length})`}</Button>}
      {severities.map((severity) => (
        <Group key={severity} heading={severityNames[severity].heading}>
          {found.filter((finding) => finding.severity === severity).map(itemOf)}
        </Group>
      ))}
      <Group heading="The posting as a whole">
        {whole.map((finding, index) => (
          <ReviewDocumentItem
            key={`${finding.check}:${finding.at ?? index}`}
            finding={finding}
            onGo={() => go(finding.at ?? '')}
            onMove={() => move(finding.mend?.rowIds ?? [])}
            onAddDetail={(label) => {
              flushSync(onShowSheet);
              details.append(label);
            }}
          />
        ))}
      </Group>
      <Button weight="quiet" className={styles.article} onClick={() => openDialog('words-to-avoid')}>
        All words to avoid, and why
      </Button>
      {hidden > 0 && (
        <p className={panel.quiet}>
          {`${hidden} ${hidden === 1 ? 'finding is' : 'findings are'} left as written. `}
          <Button weight="quiet" onClick={() => settle(() => choices.tellAll(draftId))}>
            Show all again
          </Button>
        </p>
      )}
    </div>
  );
}

function Group({ heading, children }: { readonly heading: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <h2 className={panel.heading}>{heading}</h2>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}
