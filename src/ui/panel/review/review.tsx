import { useCallback, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { detailKind } from '../../../document/detail-values/detail-kind';
import { isNiceToHave } from '../../../review/checks/section-topics';
import type { PlacedFinding } from '../../../review/review-document';
import { detailActions } from '../../../store/detail-actions';
import { Button } from '../../controls/button';
import { Switch } from '../../controls/switch';
import { useDetailForm } from '../../detail-form-context';
import { useEditor } from '../../editor-context';
import { openSidePage } from '../../side-page';
import panel from '../panel.module.css';
import { groupByPlace } from './group-by-place';
import { LeftFindings } from './left-findings';
import { ReviewDocumentItem } from './review-document-item';
import { keepableOf, useReviewSession, useReviewState } from './review-session';
import { ReviewTextItem } from './review-text-item';
import styles from './review.module.css';
import { summarize } from './summarize';
import { useFindingActions } from './use-finding-actions';

/** What could put people off, break a law or leave a question open, and the mends. */
export function Review({ onShowSheet }: { readonly onShowSheet: () => void }) {
  const editor = useEditor();
  const [details] = useState(() => detailActions(editor));
  const askForDetail = useDetailForm();
  const { choices, askForList } = useReviewSession();
  const words = useReviewState((state) => state.words);
  const whole = useReviewState((state) => state.document);
  const shown = useReviewState((state) => state.shown);
  const isListAsked = useReviewState((state) => state.isListAsked);
  const isUnderlined = useReviewState((state) => state.isUnderlined);
  const { go, goTo, mend, mendSafe, moveToNiceToHave } = useFindingActions(onShowSheet);
  const list = useRef<HTMLDivElement>(null);
  const safe = words.filter(({ isSafe }) => isSafe);
  const summary = summarize(words, whole);

  /** What was pressed goes with what it mended; the focus stays near, on what then stands in its place. */
  const settle = useCallback((act: () => void) => {
    const buttons = () => [...(list.current?.querySelectorAll<HTMLElement>(`.${styles.words}`) ?? [])];
    const item = document.activeElement?.closest('li');
    const at = buttons().findIndex((button) => item?.contains(button));
    flushSync(act);
    const rest = buttons();
    (rest[Math.min(Math.max(at, 0), rest.length - 1)] ?? list.current)?.focus();
  }, []);

  const move = (rowIds: readonly string[]) => {
    const home = editor.getState().jobDescription.sections.find(isNiceToHave);
    settle(() => moveToNiceToHave(rowIds, home?.id));
  };
  const fillIn = (label: string) => {
    const kind = detailKind(label);
    if (kind !== undefined) return askForDetail(kind);
    flushSync(onShowSheet);
    details.append(label);
  };

  const arrive = useCallback(() => askForList(false), [askForList]);
  const itemOf = (finding: PlacedFinding) => (
    <ReviewTextItem
      key={`${finding.at}:${finding.rule}:${finding.start}`}
      finding={finding}
      isAskedFor={isListAsked && finding === shown}
      onArrive={arrive}
      onGo={() => go(finding)}
      onReplace={(replacement) => settle(() => mend(finding, replacement))}
      onKeep={(reason) => settle(() => choices.keep(finding, reason))}
      onNever={() => settle(() => choices.neverTell(finding.rule))}
    />
  );

  return (
    <div ref={list} tabIndex={-1} className={styles.review}>
      <p className={styles.summary}>{summary === '' ? 'No words to avoid.' : sentence(summary)}</p>
      {safe.length > 1 && <Button onClick={() => settle(mendSafe)}>{`Fix all safe (${safe.length})`}</Button>}
      {groupByPlace(editor.getState().jobDescription, words).map(({ id, name, found }) => (
        <Group key={id} heading={name}>
          {found.map(itemOf)}
        </Group>
      ))}
      <Group heading="The posting as a whole">
        {whole.map((finding, index) => (
          <ReviewDocumentItem
            key={`${finding.check}:${finding.at ?? index}`}
            finding={finding}
            onGo={() => goTo(finding.at ?? '')}
            onMove={() => move(finding.mend?.rowIds ?? [])}
            onFillIn={fillIn}
            onKeep={(reason) => settle(() => choices.keep(keepableOf(finding), reason))}
            onNever={() => settle(() => choices.neverTell(finding.check))}
          />
        ))}
      </Group>
      <LeftFindings settle={settle} />
      <div className={styles.option}>
        <span>Underline in the text</span>
        <Switch
          label="Underline in the text"
          hint="Underline in the text what the review finds"
          checked={isUnderlined}
          onChange={choices.setUnderlined}
          field="review-underline"
        />
      </div>
      <Button weight="quiet" className={styles.article} onClick={() => openSidePage('words-to-avoid')}>
        All words to avoid, and why
      </Button>
    </div>
  );
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function Group({ heading, children }: { readonly heading: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <h2 className={panel.heading}>{heading}</h2>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}
