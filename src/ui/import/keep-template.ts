import type { DraftActions } from '../../store/draft-actions';
import type { Editor } from '../../store/editor';
import type { CatalogueEntry } from '../../templates/catalogue-entry';
import type { Template } from '../../templates/template';
import { isGallery, replaceSidePage, sidePage } from '../side-page';

/** Adds a template to the user's own and says so; returns what keeps it from being added, if anything does. */
export async function keepTemplate(
  { id: _id, ...template }: Template & CatalogueEntry,
  editor: Editor,
  drafts: DraftActions,
): Promise<string | undefined> {
  const own = await drafts.loadOwnTemplates();
  const result = own.add(template);
  if (result.status === 'failed') return result.problem;
  const text = `“${template.title}” is among your templates${result.isNew ? ' now' : ' already'}.`;
  // In the gallery it is seen; elsewhere it has to be told.
  if (isGallery(sidePage())) {
    replaceSidePage('templates/yours');
    editor.announce(text);
  } else editor.notify({ text });
  return undefined;
}
