import { Eye, EyeOff } from 'lucide-react';
import { useId } from 'react';
import { countAside } from '../../document/aside';
import { useCommands } from '../commands-context';
import { Switch } from '../controls/switch';
import { useEditor, useEditorState } from '../editor-context';
import styles from './only-posting-switch.module.css';

const label = 'Show only what is in the posting';

/** Hides what is kept aside, and says how much that is; the document stays as it is. */
export function OnlyPostingSwitch() {
  const editor = useEditor();
  const isOn = useEditorState((state) => state.onlyPosting);
  const aside = useEditorState((state) => countAside(state.jobDescription));
  const countId = useId();
  const set = (on: boolean) => {
    editor.setOnlyPosting(on);
    editor.announce(on ? `Only what is in the posting, ${aside} hidden` : 'Everything shows again');
  };
  useCommands(() => [
    {
      label: isOn ? 'Show what is kept aside, too' : label,
      icon: isOn ? Eye : EyeOff,
      synonyms: 'hide kept aside',
      run: () => set(!isOn),
    },
  ]);
  return (
    <label className={styles.line}>
      <span id={countId} className={styles.count}>
        {aside > 0 && `${aside} ${isOn ? 'hidden' : 'kept aside'}`}
      </span>
      <span>{label}</span>
      <Switch
        label={label}
        hint="What is kept aside stays in the draft"
        describedBy={countId}
        checked={isOn}
        field="only-posting"
        onChange={set}
      />
    </label>
  );
}
