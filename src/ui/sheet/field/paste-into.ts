import type { ClipboardEvent } from 'react';
import type { PastedRow } from '../../../document/pasted-row';
import { readPastedText } from '../../../document/read-pasted-text';
import { joinRichText, plainText, type RichText } from '../../../document/rich-text';
import { isPasteable } from '../../../document/size-limits';
import { streamSafe } from '../../../document/stream-safe';
import { isFailedImport } from '../../failed-imports';
import { replaceSelection } from './field-commands';
import { readSelection } from './field-selection';
import type { RichTextFieldProps } from './rich-text-field-props';

const tooLong = 'That is more text than any job description holds. Nothing was pasted.';

/**
 * Pastes what is on the clipboard: one paragraph at the selection, several as rows where the field's owner takes them.
 * A field whose lines are its own takes the text as it is.
 */
export function pasteInto(
  event: ClipboardEvent<HTMLElement>,
  props: RichTextFieldProps,
  onRefuse: (problem: string) => void,
): void {
  event.preventDefault();
  const target = event.currentTarget;
  const isVerbatim = props.multiline === true && props.onPasteRows === undefined;
  readClipboard(event.clipboardData, props.formatting !== false, onRefuse, (text, rows) => {
    if (!isVerbatim) insert(props, target, rows);
    else if (text !== '') replaceSelection(props, target, plainText(text));
  });
}

/** Hands on what is on the clipboard, as its text and as rows; at once where there is no HTML to be read. */
export function readClipboard(
  data: DataTransfer,
  takesHtml: boolean,
  onRefuse: (problem: string) => void,
  onRead: (text: string, rows: readonly PastedRow[]) => void,
): void {
  const raw = data.getData('text/plain');
  // What is far too long is not even looked through.
  const html = !takesHtml || raw.length > mostHtml ? '' : data.getData('text/html');
  const text = raw.length > mostHtml ? '' : streamSafe(raw.replaceAll(/\r\n?/g, '\n'));
  if (raw.length > mostHtml || html.length > mostHtml || !isPasteable(text)) onRefuse(tooLong);
  else if (html === '') onRead(text, textRows(text));
  else void htmlRows(streamSafe(html), text, onRefuse).then((rows) => onRead(text, rows));
}

const withoutLook =
  'Pasted as plain text: what reads its formatting could not be loaded. Check your connection and paste it again to have it.';

/** In UTF-16 units: programs wrap a page of text into many times as much HTML. */
const mostHtml = 2_000_000;

/** A single line is part of a sentence, whatever it begins with. */
function textRows(text: string): PastedRow[] {
  const rows = readPastedText(text);
  if (rows.length > 1) return rows;
  return [
    { kind: undefined, content: plainText(text.replaceAll(/^\n+|\n+$/g, '')), indent: 0, included: true },
  ];
}

/** Returns the rows of the HTML, or of the text beside it where the HTML cannot be read or says nothing. */
async function htmlRows(
  html: string,
  text: string,
  onRefuse: (problem: string) => void,
): Promise<PastedRow[]> {
  try {
    const { readPastedHtml } = await import('../../../formats/read-pasted-html');
    const rows = readPastedHtml(html);
    return rows.length > 0 ? rows : textRows(text);
  } catch (error) {
    if (isFailedImport(error)) onRefuse(withoutLook);
    return textRows(text);
  }
}

function insert(props: RichTextFieldProps, target: HTMLElement, rows: readonly PastedRow[]): void {
  const selection = readSelection(target);
  const [first] = rows;
  if (first === undefined || selection === undefined) return;
  const isOneLine = rows.length === 1 && first.kind === undefined;
  if (!isOneLine && props.onPasteRows !== undefined) props.onPasteRows(rows, selection);
  else if (rows.some(({ content }) => content.text !== '')) replaceSelection(props, target, oneLine(rows));
}

function oneLine(rows: readonly PastedRow[]): RichText {
  const [first, ...others] = rows.map(({ content }) => content);
  if (first === undefined) return plainText('');
  return joinRichText(first, ...others.flatMap((content) => [plainText(' '), content]));
}
