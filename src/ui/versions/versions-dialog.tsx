import { Send } from 'lucide-react';
import { useCallback, useEffect, useMemo, useState, type FormEvent } from 'react';
import { readOnlyReason } from '../../store/editor';
import type { Version } from '../../store/start-versions';
import { Changes } from '../changes';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import field from '../controls/input.module.css';
import quiet from '../controls/quiet-text.module.css';
import { useEditor } from '../editor-context';
import { focusOpened } from '../focus-opened';
import { usePageDialogs } from '../page-dialogs-context';
import { useVersions } from '../versions-context';
import { changesSince, toldVersions } from './told-versions';
import { VersionItem } from './version-item';
import items from '../item-list.module.css';
import styles from './versions.module.css';

/** What the open draft was before: to see what changed, to name, and to go back to. */
export function VersionsDialog({ onClose }: { readonly onClose: () => void }) {
  const editor = useEditor();
  const versions = useVersions();
  const { openDialog } = usePageDialogs();
  const [all, setAll] = useState<readonly Version[] | 'failed'>();
  const [name, setName] = useState('');

  const refresh = useCallback(() => versions.list().then(setAll, () => setAll('failed')), [versions]);
  useEffect(() => void refresh(), [refresh]);
  const run = (action: Promise<void>) => void action.then(refresh, () => setAll('failed'));

  const known = useMemo(() => (all === undefined || all === 'failed' ? [] : all), [all]);
  const told = useMemo(() => toldVersions(known), [known]);
  // While the dialog is open nothing on the page changes.
  const changes = useMemo(() => changesSince(known, editor.getState().jobDescription), [known, editor]);
  const reason = readOnlyReason(editor.getState());

  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    editor.announce(`Version kept: ${name.trim()}`);
    run(versions.keepAs(name.trim()));
    setName('');
  };
  const restore = (version: Version) => {
    onClose();
    void versions.restore(version).then(() => focusOpened(editor));
  };

  return (
    <Dialog title="Versions" onClose={onClose}>
      {all === 'failed' && (
        <p className={quiet.small}>
          This browser keeps no versions, as in a private window or with a full disk. The draft itself is
          saved as the page says at its top.
        </p>
      )}
      {all !== 'failed' && (reason === undefined || reason === 'locked') && (
        <form className={field.bar} onSubmit={keep}>
          <input
            type="text"
            className={field.input}
            aria-label="Name of this version"
            placeholder="Name this version, such as: Sent to Anna"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit">Keep this version</Button>
        </form>
      )}
      {all === undefined && <p className={quiet.small}>Looking for versions …</p>}
      {all !== undefined && all !== 'failed' && all.length === 0 && (
        <p className={quiet.small}>
          There is none yet. One is kept by itself before you first change a draft, after every ten minutes of
          work, and whenever you copy or export.
        </p>
      )}
      {known.length > 0 && (
        <section aria-label="Since the newest version">
          <h3 className={items.label}>Now</h3>
          <Changes changes={changes} />
        </section>
      )}
      {known.some(({ sendings }) => sendings !== undefined) && (
        <Button
          className={styles.sent}
          onClick={() => {
            onClose();
            openDialog('sent');
          }}
        >
          <Send size={16} aria-hidden />
          What was sent, and where
        </Button>
      )}
      <ol className={items.list} aria-label="Versions of this draft">
        {told.map((each) => (
          <VersionItem
            key={each.version.at}
            told={each}
            canRestore={reason === undefined}
            onRestore={() => restore(each.version)}
            onRename={(next) => run(versions.rename(each.version.at, next))}
          />
        ))}
      </ol>
    </Dialog>
  );
}
