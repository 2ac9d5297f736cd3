import { Dialog } from '../controls/dialog';
import { keyNames } from '../shortcut-keys';
import { shortcuts, type ShortcutId } from '../shortcuts';
import { shortcutGroups, shortcutList } from './shortcut-list';
import styles from './shortcuts-dialog.module.css';

const all = Object.entries(shortcutList).map(([id, explanation]) => ({
  ...explanation,
  keys: shortcuts[id as ShortcutId] as readonly string[],
}));

/** What the keyboard does on the page, as this platform's keys are called. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      <div className={styles.groups}>
        {shortcutGroups.map((group) => (
          <section key={group} aria-label={group}>
            <h3 className={styles.group}>{group}</h3>
            <dl className={styles.list}>
              {all
                .filter((shortcut) => shortcut.group === group)
                .map(({ does, keys }) => (
                  <div key={does} className={styles.shortcut}>
                    <dt>{does}</dt>
                    <dd className={styles.keys}>
                      {keys.map((each, index) => (
                        <span key={each} className={styles.way}>
                          {index > 0 && 'or '}
                          {keyNames(each).map((key) => (
                            <kbd key={key} className={styles.key}>
                              {key}
                            </kbd>
                          ))}
                        </span>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
