import { Component, type ReactNode } from 'react';
import { bareText } from '../document/bare-text';
import type { Editor } from '../store/editor';
import { firstTemplateId } from '../templates/load-template';
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
    const { jobDescription, saving } = this.props.editor.getState();
    return (
      <CrashScreen
        text={bareText(jobDescription)}
        isSaved={saving.status === 'saved'}
        onRetry={() => this.setState({ hasCrashed: false })}
      />
    );
  }
}

/** The way out where it is the draft itself that cannot be drawn; it stays in the list. */
function openNewDraft(): void {
  window.location.hash = `#/template/${firstTemplateId}`;
  window.location.reload();
}

interface CrashScreenProps {
  readonly text: string;
  readonly isSaved: boolean;
  readonly onRetry: () => void;
}

function CrashScreen({ text, isSaved, onRetry }: CrashScreenProps) {
  return (
    <main className={styles.screen}>
      <h1 className={styles.title}>Something went wrong on this page</h1>
      <p>
        {isSaved
          ? 'Your draft is saved on this device, and here is all of its text.'
          : 'Here is all of the text of your draft: copy or download it before you go on.'}{' '}
        Trying again is usually enough.
      </p>
      <div className={styles.buttons}>
        <Button weight="primary" onClick={onRetry}>
          Try again
        </Button>
        <Button onClick={() => window.location.reload()}>Reload the page</Button>
        <Button onClick={openNewDraft}>Open a new draft</Button>
        <Button onClick={() => void navigator.clipboard.writeText(text).catch(() => undefined)}>
          Copy the text
        </Button>
        <Button onClick={() => saveFile('job-description.txt', 'text/plain', text)}>Download the text</Button>
      </div>
      <textarea className={styles.text} aria-label="The text of your draft" readOnly value={text} rows={20} />
    </main>
  );
}
