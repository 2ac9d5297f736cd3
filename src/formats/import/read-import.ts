import type { Root } from 'mdast';
import type { JobDescription } from '../../document/job-description';
import { isReadable, isWorkable } from '../../document/size-limits';
import { streamSafe } from '../../document/stream-safe';
import { withNewIds } from '../../document/with-new-ids';
import { readJobDescriptionJson, type ReadJsonResult } from '../json';
import { decodeText } from './decode-text';
import { fileKind } from './file-kind';
import { findJobPosting, type Fields } from './find-job-posting';
import type { MadeGuess, SwitchedOff } from './guess';
import { readHtmlPage } from './read-html-page';
import { readJobPosting } from './read-job-posting';
import { isJsonResumeJob, readJsonResumeJob } from './read-json-resume-job';
import { readMarkdownFile } from './read-markdown-file';
import { readPlainText } from './read-plain-text';
import { textKind } from './text-kind';
import { understand, type Hints } from './understand';

/** What comes in: a file's bytes, or what was pasted. */
export interface ImportSource {
  /** The file's name, or empty. */
  readonly name: string;
  readonly content: { readonly bytes: ArrayBuffer } | { readonly html: string } | { readonly text: string };
  readonly off: SwitchedOff;
}

export type ImportResult =
  | {
      readonly status: 'read';
      /** What it was read as, such as `Markdown`. */
      readonly kind: string;
      readonly jobDescription: JobDescription;
      readonly guesses: readonly MadeGuess[];
    }
  /** What is wrong with it, to be said after its name. */
  | { readonly status: 'refused'; readonly problem: string }
  /** JSON that may be a backup of drafts. */
  | { readonly status: 'drafts'; readonly text: string };

type Read = Extract<ImportResult, { status: 'read' }>;

const refused = (problem: string): ImportResult => ({ status: 'refused', problem });
const damagedWord = 'is damaged, or no Word file. Open it in Word, save it anew as .docx and try again.';
const tooLong = 'is too long for one job description.';
const newer =
  'was written by a newer version of Rolewright. Reload the page to get the newest, and try again.';

/** Returns what a source of any kind holds as a job description, whole or not at all. */
export async function readImport(source: ImportSource, createId: () => string): Promise<ImportResult> {
  const result = await read(source, createId);
  if (result.status !== 'read') return result;
  const { title, details, sections } = result.jobDescription;
  if (title === '' && details.length === 0 && sections.length === 0) return refused('holds no text.');
  return isWorkable(result.jobDescription) ? result : refused(tooLong);
}

async function read(source: ImportSource, createId: () => string): Promise<ImportResult> {
  const { content } = source;
  if ('html' in content) return readHtml(content.html, source, createId);
  if ('text' in content) return readText(content.text, source, createId);
  const bytes = new Uint8Array(content.bytes);
  const kind = fileKind(bytes);
  if (kind === 'word') return readWordFile(content.bytes, source, createId);
  if (kind !== 'text') return refused(kind.refusal);
  const text = decodeText(bytes);
  return text === undefined
    ? refused('is not a text file. Choose a Word, Markdown, text or web page file.')
    : readText(text, source, createId);
}

function readText(given: string, source: ImportSource, createId: () => string): ImportResult {
  const text = cleanInput(given);
  if (text.trim() === '') return refused('is empty.');
  const kind = textKind(source.name, text);
  if (kind === 'json') return readJsonText(text, source, createId);
  if (kind === 'html') return readHtml(text, source, createId);
  if (!isReadable(text)) return refused(tooLong);
  if (kind === 'text') {
    return understood('plain text', readPlainText(text), { isBareText: true }, source, createId);
  }
  const { root, hints } = readMarkdownFile(text);
  return understood('Markdown', root, hints, source, createId);
}

/** Characters that nobody sees and that part words: they come along from chats and web pages. */
const invisible = /[\u200B\u2060\uFEFF]/g;

/** Returns a text that came in without characters that nobody sees, its lines ended by line feeds. */
export const cleanInput = (text: string): string =>
  streamSafe(text.replaceAll('\0', '\uFFFD').replaceAll(/\r\n?/g, '\n').replaceAll(invisible, ''));

function understood(
  kind: string,
  root: Root,
  hints: Hints,
  { off }: ImportSource,
  createId: () => string,
): Read {
  return { status: 'read', kind, ...understand(root, hints, off, createId) };
}

function readHtml(html: string, source: ImportSource, createId: () => string): ImportResult {
  const { off } = source;
  const keepsAll = off.includes('surroundings');
  const { root, hints, leftOut } = readHtmlPage(cleanInput(html), keepsAll);
  const result = understood('a web page', root, hints, source, createId);
  if (leftOut === 0) return result;
  const guess: MadeGuess = { guess: 'surroundings', count: leftOut, isOn: !keepsAll };
  return { ...result, guesses: [...result.guesses, guess] };
}

async function readWordFile(
  bytes: ArrayBuffer,
  source: ImportSource,
  createId: () => string,
): Promise<ImportResult> {
  const { readWord, UnpacksTooMuch } = await import('./read-word');
  try {
    const root = await readWord(bytes);
    return understood('a Word file', root, { isBareText: true }, source, createId);
  } catch (error) {
    return refused(
      error instanceof UnpacksTooMuch ? 'unpacks to more than any document holds.' : damagedWord,
    );
  }
}

function readJsonText(text: string, source: ImportSource, createId: () => string): ImportResult {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { status: 'drafts', text };
  }
  const posting = findJobPosting(data);
  if (posting !== undefined) {
    const { root, hints } = readJobPosting(posting);
    return understood('a JobPosting', root, hints, source, createId);
  }
  const own = readJobDescriptionJson(text);
  if (own.status !== 'other') return readOwn(own, createId);
  if (typeof data !== 'object' || data === null || !isJsonResumeJob(data as Fields))
    return { status: 'drafts', text };
  const { root, hints } = readJsonResumeJob(data as Fields);
  return understood('a job of JSON Resume', root, hints, source, createId);
}

function readOwn(own: ReadJsonResult, createId: () => string): ImportResult {
  if (own.status === 'newer') return refused(newer);
  if (own.status !== 'read') return refused('is damaged: a part of it is missing or changed.');
  const jobDescription = withNewIds(own.jobDescription, createId);
  return { status: 'read', kind: 'a file of Rolewright', jobDescription, guesses: [] };
}
