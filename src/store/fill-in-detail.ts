import { addDetail, setDetailIncluded, setDetailValue } from '../document/detail-edits';
import type { RichText } from '../document/rich-text';
import { createId } from './create-id';
import type { Editor } from './editor';

/** Sets the value of a detail, which is in the posting from then on, as one step; without an id it is added. */
export function fillInDetail(editor: Editor, id: string | undefined, label: string, value: RichText): void {
  editor.edit(
    (now) =>
      id === undefined
        ? addDetail(now, now.details.length, { id: createId(), label, value, included: true })
        : setDetailIncluded(setDetailValue(now, id, value), id, true),
    { announce: `${label}: ${value.text}` },
  );
}
