/** What a file is, as far as its first bytes and its name say. */
type FileKind = 'word' | 'text' | Refusal;

/** Why a file cannot be read, in a sentence that says what to do instead. */
interface Refusal {
  readonly refusal: string;
}

interface Signature {
  readonly bytes: readonly number[];
  readonly kind: FileKind;
}

const ascii = (text: string) => Array.from(text, (character) => character.charCodeAt(0));
const refuse = (refusal: string): Refusal => ({ refusal });

const picture = refuse(
  'is a picture. Copy its text and paste it here, or choose a text, Word or web page file.',
);

/** What files begin with that are no text. */
const signatures: readonly Signature[] = [
  {
    bytes: ascii('%PDF'),
    kind: refuse(
      'is a PDF, which keeps no headings or lists. Open it, select all, copy, and paste the text here; or choose the Word file that it was made from.',
    ),
  },
  {
    bytes: ascii('{\\rtf'),
    kind: refuse('is a Rich Text file. Open it in Word or LibreOffice and save it as .docx.'),
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    kind: refuse('is an old Office file, or one with a password. Open it in Word and save it as .docx.'),
  },
  { bytes: [0x89, ...ascii('PNG')], kind: picture },
  { bytes: [0xff, 0xd8, 0xff], kind: picture },
  { bytes: ascii('GIF8'), kind: picture },
];

/** What the archive of an Office file has as one of its first names. */
const archives = [
  { name: 'word/', kind: 'word' },
  {
    name: 'application/vnd.oasis.opendocument',
    kind: refuse('is an OpenDocument file. Open it in LibreOffice or Word and save it as .docx.'),
  },
  { name: 'xl/', kind: refuse('is a spreadsheet. Copy the text of the job description and paste it here.') },
  {
    name: 'ppt/',
    kind: refuse('is a presentation. Copy the text of the job description and paste it here.'),
  },
  { name: 'Index/', kind: refuse('is a Pages file. Open it in Pages and export it to Word.') },
] as const satisfies readonly { name: string; kind: FileKind }[];

const zip = [0x50, 0x4b, 3, 4];

/** Returns what kind of file these bytes are. */
export function fileKind(bytes: Uint8Array): FileKind {
  const begins = (start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
  const found = signatures.find((signature) => begins(signature.bytes));
  if (found !== undefined) return found.kind;
  if (!begins(zip)) return 'text';
  // Names stand in the archive as they are: near the first entry, and all of them at its end.
  const latin1 = new TextDecoder('latin1');
  const names = latin1.decode(bytes.subarray(0, 4000)) + latin1.decode(bytes.subarray(-20_000));
  return (
    archives.find(({ name }) => names.includes(name))?.kind ??
    refuse('is an archive and no document. Unpack it and choose the document in it.')
  );
}
