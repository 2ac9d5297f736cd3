import { Eye, EyeOff, PenLine, RotateCcw } from 'lucide-react';
import { useId, useState } from 'react';
import { postingToMdast } from '../../markdown/posting-to-mdast';
import type { Version } from '../../store/start-versions';
import { Blocks } from '../blocks';
import { Changes } from '../changes';
import { Button } from '../controls/button';
import { NameField } from '../controls/name-field';
import quiet from '../controls/quiet-text.module.css';
import posting from '../posting.module.css';
import type { ToldVersion } from './told-versions';
import items from '../item-list.module.css';
import styles from './versions.module.css';

const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** Why a version was kept, as its list says it. */
const occasions: Readonly<Record<Version['occasion'], string>> = {
  pause: 'Kept by itself',
  copied: 'When you copied it',
  exported: 'When you exported it',
  named: 'When you named it',
  restored: 'Before a version was restored',
};

interface VersionItemProps {
  readonly told: ToldVersion;
  readonly canRestore: boolean;
  readonly onRestore: () => void;
  readonly onRename: (name: string) => void;
}

/** One version: when and why it was kept, what changed in it, and what it looked like. */
export function VersionItem({
  told: { version, changes },
  canRestore,
  onRestore,
  onRename,
}: VersionItemProps) {
  const { at, name, occasion, draft, sendings = [] } = version;
  const time = when.format(new Date(at));
  /** Two of the same minute are told apart. */
  const label = name ?? `${time}, ${occasions[occasion].toLowerCase()}`;
  const [naming, setNaming] = useState(false);
  const [shown, setShown] = useState(false);
  const postingId = useId();
  return (
    <li className={items.item}>
      {naming ? (
        <NameField
          label={`Name of the version of ${time}`}
          name={name ?? ''}
          onDone={(next) => {
            setNaming(false);
            if (next !== undefined && next.trim() !== (name ?? '')) onRename(next);
          }}
        />
      ) : (
        <h3 className={items.label}>{name ?? time}</h3>
      )}
      <p className={quiet.small}>
        {name === undefined ? occasions[occasion] : `${time} · ${occasions[occasion]}`}
      </p>
      {sendings.map((sending) => (
        <p key={sending.at} className={quiet.small}>
          {`${sending.label}, ${when.format(new Date(sending.at))}`}
        </p>
      ))}
      {changes === undefined ? (
        <p className={quiet.small}>The first version that is kept of this draft.</p>
      ) : (
        <Changes changes={changes} />
      )}
      <p className={items.actions}>
        <Button
          weight="quiet"
          aria-expanded={shown}
          aria-controls={postingId}
          aria-label={`${shown ? 'Hide' : 'Look at'} the version ${label}`}
          onClick={() => setShown(!shown)}
        >
          {shown ? <EyeOff size={16} aria-hidden /> : <Eye size={16} aria-hidden />}
          {shown ? 'Hide' : 'Look at it'}
        </Button>
        <Button weight="quiet" aria-label={`Name the version ${label}`} onClick={() => setNaming(true)}>
          <PenLine size={16} aria-hidden />
          {name === undefined ? 'Name' : 'Rename'}
        </Button>
        <Button
          weight="quiet"
          disabled={!canRestore}
          aria-label={`Restore the version ${label}`}
          onClick={onRestore}
        >
          <RotateCcw size={16} aria-hidden />
          Restore
        </Button>
      </p>
      <div id={postingId} hidden={!shown}>
        {shown && (
          <section aria-label={`The version ${label}`} className={`${posting.posting} ${styles.posting}`}>
            <Blocks blocks={postingToMdast(draft.jobDescription).children} />
          </section>
        )}
      </div>
    </li>
  );
}
