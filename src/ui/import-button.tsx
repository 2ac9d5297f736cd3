import { useRef, type ReactNode, type Ref } from 'react';
import { Button } from './controls/button';
import { useImport } from './use-import';

export interface ImportButtonProps {
  readonly ref?: Ref<HTMLButtonElement>;
  readonly hint: string;
  readonly onDone?: () => void;
  readonly children: ReactNode;
}

/** Takes a file from the device. */
export function ImportButton({ ref, hint, onDone, children }: ImportButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const importFile = useImport();
  return (
    <>
      <Button ref={ref} weight="quiet" title={hint} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="File to read"
        accept=".md,.markdown,.txt,.json,text/markdown,text/plain,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file can be chosen again.
          event.currentTarget.value = '';
          if (file !== undefined) void importFile(file).then(onDone);
        }}
      />
    </>
  );
}
