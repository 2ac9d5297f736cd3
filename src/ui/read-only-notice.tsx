import { Button } from './controls/button';
import { useDrafts } from './drafts-context';
import { useEditor } from './editor-context';
import styles from './notices.module.css';

const texts = {
  newer:
    'This draft was saved by a newer version of Rolewright. You can read and copy it here; reload the page to get the newer version, or change a copy.',
  link: 'This job description came in a link. It is not among your drafts.',
  locked: 'This draft is locked against changes.',
};

/** Says why what is open cannot be changed, and offers the way to change it. */
export function ReadOnlyNotice({ reason }: { readonly reason: keyof typeof texts }) {
  const editor = useEditor();
  const drafts = useDrafts();
  return (
    <div className={styles.notice}>
      <p className={styles.text}>{texts[reason]}</p>
      {reason === 'locked' && <Button onClick={() => editor.setLocked(false)}>Unlock</Button>}
      {reason === 'newer' && <Button onClick={drafts.makeMine}>Make a copy to edit</Button>}
      {reason === 'link' && <Button onClick={drafts.makeMine}>Make it mine</Button>}
    </div>
  );
}
