import type { JobDescription } from '../../document/job-description';
import type { Address } from '../../store/address';
import type { DraftActions } from '../../store/draft-actions';
import { shelfDays } from '../../store/shelf-days';
import type { Editor } from '../../store/editor';
import { focusOpened } from '../focus-opened';

/** Opens what was read as a draft of its own; one undo brings back what was open before. */
export async function openImported(
  name: string,
  jobDescription: JobDescription,
  editor: Editor,
  drafts: DraftActions,
): Promise<void> {
  const former = await addressOfOpen(editor, drafts);
  drafts.openNew(jobDescription);
  const { id } = editor.getState().draft;
  const notice = {
    text: `${name} is open as a new draft. Undo takes it back; your other drafts are as they were.`,
  };
  editor.notify(notice);
  const stop = editor.subscribe(({ draft }) => {
    if (draft.id === id) return;
    // In another draft it would not be true.
    stop();
    editor.dismiss(notice);
  });
  editor.offerTakeBack(() => {
    void drafts
      .goTo(former)
      .then(() => drafts.remove(id))
      .then(() => {
        editor.announce('Import taken back');
        editor.notify({
          text: `${name} is not imported. For ${shelfDays} days it is among the deleted drafts.`,
        });
      });
  });
  focusOpened(editor);
}

/** What came in a link is nowhere on this device, but in the link. */
async function addressOfOpen(editor: Editor, drafts: DraftActions): Promise<Address> {
  const { draft, visit } = editor.getState();
  if (visit === 'link') return { kind: 'link', data: await drafts.link() };
  return { kind: 'draft', id: draft.id };
}
