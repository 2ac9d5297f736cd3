import type { RichText } from './rich-text';

/** The document: a title, details and sections. */
export interface JobDescription {
  readonly title: string;
  readonly details: readonly Detail[];
  readonly sections: readonly Section[];
  /** YAML front matter of the Markdown file this came from, kept to be written again. */
  readonly frontMatter?: string;
}

/** A label and its value under the title, such as Location. */
export interface Detail {
  readonly id: string;
  readonly label: string;
  readonly value: RichText;
  readonly included: boolean;
}

/** A heading with its rows; the heading may be empty. */
export interface Section {
  readonly id: string;
  readonly heading: RichText;
  readonly level: SectionLevel;
  readonly included: boolean;
  readonly rows: readonly Row[];
}

export const sectionLevels = [2, 3] as const;
export type SectionLevel = (typeof sectionLevels)[number];

/** One paragraph, bullet, numbered step, checklist item or verbatim Markdown block. */
export interface Row {
  readonly id: string;
  readonly kind: RowKind;
  readonly content: RichText;
  readonly indent: Indent;
  readonly included: boolean;
  /** The number that a numbered list begins with, where it is not 1; heeded on its first row. */
  readonly start?: number;
}

export const rowKinds = ['paragraph', 'bullet', 'number', 'checklist', 'verbatim'] as const;
export type RowKind = (typeof rowKinds)[number];

export const indents = [0, 1, 2] as const;
export type Indent = (typeof indents)[number];

/** Tells whether rows of this kind are items of a list. */
export function isListKind(kind: RowKind): boolean {
  return kind === 'bullet' || kind === 'number' || kind === 'checklist';
}
