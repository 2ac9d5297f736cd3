import { FileUp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../controls/button';
import field from '../controls/input.module.css';
import quiet from '../controls/quiet-text.module.css';
import type { AskedFor } from './asked-for';
import styles from './import.module.css';
import { pastedContent, type Content } from './source-of';

interface ChooseSourceProps {
  readonly asked: AskedFor;
  readonly problem: string | undefined;
  readonly onChoose: (content: File | Content) => void;
}

const accepted =
  '.docx,.md,.markdown,.txt,.html,.htm,.json,.jsonld,text/markdown,text/plain,text/html,application/json,' +
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Where a job description comes in: a file that is chosen or dropped, or text that is pasted. */
export function ChooseSource({ asked, problem, onChoose }: ChooseSourceProps) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // What was pressed before was gone while it was read.
    if (problem !== undefined) button.current?.focus();
  }, [problem]);
  const isUntouched = text === '';
  useEffect(() => {
    if (!isUntouched) return undefined;
    // Wherever the focus is: whoever opens this to paste does so at once.
    const paste = (event: ClipboardEvent) => {
      if (event.clipboardData === null) return;
      event.preventDefault();
      onChoose(pastedContent(event.clipboardData));
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [isUntouched, onChoose]);
  return (
    <>
      <div role="alert" className={styles.alert}>
        {problem !== undefined && <p className={styles.problem}>{problem}</p>}
      </div>
      <div className={styles.drop}>
        <Button ref={button} weight="primary" onClick={() => input.current?.click()}>
          <FileUp size={16} aria-hidden />
          Choose a file
        </Button>
        <p className={quiet.small}>{asked.files}</p>
        <input
          ref={input}
          type="file"
          hidden
          aria-label="File to read"
          accept={accepted}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // The same file can be chosen again.
            event.currentTarget.value = '';
            if (file !== undefined) onChoose(file);
          }}
        />
      </div>
      {asked.isPasted && (
        <label className={field.labelled}>
          <span>Or paste it here, from a document, an e-mail or a web page</span>
          <textarea
            className={`${field.input} ${field.text}`}
            rows={6}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </label>
      )}
      {text.trim() !== '' && (
        <div>
          <Button onClick={() => onChoose({ text })}>Read this text</Button>
        </div>
      )}
      <p className={quiet.small}>{asked.outcome}</p>
    </>
  );
}
