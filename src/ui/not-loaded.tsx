import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { LoadingState } from './attempts';
import { Button } from './controls/button';
import { Dialog } from './controls/dialog';
import { useEditorState } from './editor-context';
import type { WaitingProps } from './late';
import { closeSidePage } from './side-page';
import styles from './not-loaded.module.css';

const useLoadingState = ({ watch, state }: WaitingProps['attempts']) => useSyncExternalStore(watch, state);

const sentences: Readonly<Record<Exclude<LoadingState, 'loading'>, string>> = {
  unreachable: 'This could not be loaded. Check your connection: it comes by itself.',
  missing: 'This could not be loaded.',
  retrying: 'Trying again …',
};

/** Says why a part is not there, and offers what helps; `text` is what stands there while it loads. */
function NotLoaded({ attempts, text }: WaitingProps & { readonly text?: string }) {
  const state = useLoadingState(attempts);
  const isSaved = useEditorState(({ saving }) => saving.status === 'saved');
  // A page that is reloaded loses what is not saved.
  const isHelped = state === 'missing' && isSaved;
  return (
    <div aria-live="polite" className={styles.part}>
      <p>
        {state === 'loading' ? text : sentences[state]}
        {isHelped && ' Reload the page to get it: your draft is saved.'}
      </p>
      {state !== 'loading' && <Button onClick={attempts.retry}>Try again</Button>}
      {isHelped && <Button onClick={() => window.location.reload()}>Reload the page</Button>}
    </div>
  );
}

/** Returns what stands in the place of a part: a text while it loads, and else why it is not there. */
export const waitingWith = (text: string) =>
  function WaitingInPlace({ attempts }: WaitingProps) {
    return <NotLoaded attempts={attempts} text={text} />;
  };

interface WaitingDialogProps extends WaitingProps {
  readonly onClose: () => void;
}

/** Stands in the place of a dialog that cannot be loaded; one that is on its way is not told of. */
export function WaitingDialog({ attempts, onClose }: WaitingDialogProps) {
  if (useLoadingState(attempts) === 'loading') return null;
  return (
    <Dialog title="Not loaded yet" onClose={onClose}>
      <NotLoaded attempts={attempts} />
    </Dialog>
  );
}

/** What a page over the draft is given, whether it is there or on its way. */
export interface SidePageProps {
  /** Has to stay the same function; hears whether the page is still on its way, and the draft shows meanwhile. */
  readonly onWait: (isOnItsWay: boolean) => void;
}

/** Stands in the place of a page over the draft, and leads back to it. */
export function WaitingPage({ attempts, onWait }: SidePageProps & WaitingProps) {
  useLayoutEffect(() => {
    onWait(true);
    return () => onWait(false);
  }, [onWait]);
  return <WaitingDialog attempts={attempts} onClose={closeSidePage} />;
}
