import { FileUp } from 'lucide-react';
import { useRef } from 'react';
import { IconButton } from '../controls/icon-button';
import { useImport } from '../use-import';

/** Takes a file from the device. */
export function ImportButton() {
  const input = useRef<HTMLInputElement>(null);
  const importFile = useImport();
  return (
    <>
      <IconButton
        label="Import"
        hint="Import a Markdown or text file, or a backup"
        icon={FileUp}
        onClick={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        hidden
        aria-label="File to import"
        accept=".md,.markdown,.txt,.json,text/markdown,text/plain,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file can be chosen again.
          event.currentTarget.value = '';
          if (file !== undefined) void importFile(file);
        }}
      />
    </>
  );
}
