import { Component, type ReactNode } from 'react';
import { bareText } from '../document/bare-text';
import type { Editor } from '../store/editor';
import { Button } from './controls/button';
import styles from './crash-screen.module.css';
import { saveFile } from './save-file';

interface CrashGuardProps {
  readonly editor: Editor;
  readonly children: ReactNode;
}

/** Shows the draft's text and ways on where the page below it cannot be drawn. */
export class CrashGuard extends Component<CrashGuardProps, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    if (!this.state.hasCrashed) return this.props.children;
    const text = bareText(this.props.editor.getState().jobDescription);
    return <CrashScreen text={text} onRetry={() => this.setState({ hasCrashed: false })} />;
  }
}

function CrashScreen({ text, onRetry }: { readonly text: string; readonly onRetry: () => void }) {
  return (
    <main className={styles.screen}>
      <h1 className={styles.title}>Something went wrong on this page</h1>
      <p>
        Your draft is safe: it is saved on this device, and here is all of its text. Trying again is usually
        enough.
      </p>
      <div className={styles.buttons}>
        <Button weight="primary" onClick={onRetry}>
          Try again
        </Button>
        <Button onClick={() => window.location.reload()}>Reload the page</Button>
        <Button onClick={() => saveFile('job-description.txt', 'text/plain', text)}>Download the text</Button>
      </div>
      <textarea className={styles.text} aria-label="The text of your draft" readOnly value={text} rows={20} />
    </main>
  );
}
