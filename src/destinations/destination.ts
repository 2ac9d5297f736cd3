/** A place that a posting is pasted into: what survives there, how long it may be, and who says so. */
export interface Destination {
  readonly id: string;
  readonly label: string;
  /** Whether its box takes formatting, or only characters. */
  readonly clipboard: 'rich' | 'plain';
  /** The tags that survive there; what they do not cover leaves in the nearest form that does. */
  readonly tags: readonly Tag[];
  /** Whether a list within a list survives; else its items leave beside the others, after a dash. */
  readonly nestedLists: boolean;
  /** Whether “☑” may stand before the items of a checklist; some boards turn postings with symbols down. */
  readonly checklistMarks: boolean;
  /** Whether the title has a field of its own, or leaves as the first line of the posting. */
  readonly titleStands: 'in a field' | 'in the text';
  /** What the field of the title is called there, where it is not the title. */
  readonly titleName?: string;
  readonly titleLimit?: Limit;
  readonly bodyLimit?: Limit;
  readonly source: Source;
  /** One sentence on what else to heed there. */
  readonly advice?: string;
}

export interface Limit {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly unit: LimitUnit;
}

/** What a place counts: the characters one reads, those of the HTML with its tags, or the bytes of that. */
export type LimitUnit = 'characters' | 'characters of HTML' | 'bytes of HTML';

/** Who says what survives, and when it was looked up. */
export interface Source {
  readonly name: string;
  readonly address?: string;
  /** ISO 8601. */
  readonly checked: string;
  /** Whether the place itself publishes its list of tags, or it is taken from what its editor offers. */
  readonly basis: 'published' | 'observed';
}

export type Tag =
  | 'h1'
  | 'h2'
  | 'h3'
  | 'p'
  | 'br'
  | 'ul'
  | 'ol'
  | 'li'
  | 'b'
  | 'strong'
  | 'i'
  | 'em'
  | 'u'
  | 's'
  | 'code'
  | 'a'
  | 'blockquote'
  | 'pre'
  | 'hr'
  | 'div'
  | 'table';
