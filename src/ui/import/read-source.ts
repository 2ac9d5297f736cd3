import { decodeText } from '../../formats/import/decode-text';
import {
  cleanInput,
  readImport,
  type ImportResult,
  type ImportSource,
} from '../../formats/import/read-import';
import { textKind } from '../../formats/import/text-kind';
import type { CatalogueEntry } from '../../templates/catalogue-entry';
import { readTemplateFile } from '../../templates/read-template-file';
import type { Template } from '../../templates/template';

export type SourceResult =
  ImportResult | { readonly status: 'template'; readonly template: Template & CatalogueEntry };

/** Returns what a source holds: a template's file, or else whatever an import can be. */
export async function readSource(source: ImportSource, createId: () => string): Promise<SourceResult> {
  const text = textOf(source);
  const result = text === undefined ? undefined : readTemplateFile('', text, createId);
  if (result?.status === 'read') return { status: 'template', template: result.template };
  return result?.status === 'refused' ? result : readImport(source, createId);
}

function textOf({ name, content }: ImportSource): string | undefined {
  if ('html' in content) return undefined;
  const text = 'text' in content ? content.text : decodeText(new Uint8Array(content.bytes));
  // Other kinds of files may hold such lines, too.
  return text === undefined || textKind(name, text) !== 'markdown' ? undefined : cleanInput(text);
}
