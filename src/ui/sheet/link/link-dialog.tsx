import { createContext, use, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { linkAddress } from '../../../document/link-address';
import { joinRichText, plainText, sliceRichText, type RichText } from '../../../document/rich-text';
import { setLink } from '../../../document/toggle-mark';
import type { Place } from '../../../store/history';
import { Button } from '../../controls/button';
import field from '../../controls/input.module.css';
import { useEditor } from '../../editor-context';
import type { FieldSelection } from '../field/field-selection';
import { linkAt } from './link-at';
import styles from './link-dialog.module.css';

interface LinkRequest {
  readonly field: string;
  readonly value: RichText;
  readonly selection: FieldSelection;
  readonly onChange: (value: RichText, after: Place, isStep?: boolean) => void;
}

const LinkContext = createContext<((request: LinkRequest) => void) | undefined>(undefined);

/** Returns the function that asks for a link over a selection. */
export function useLinkDialog(): (request: LinkRequest) => void {
  const ask = use(LinkContext);
  if (ask === undefined) throw new Error('useLinkDialog needs a LinkDialogProvider above it');
  return ask;
}

/** Holds the page's one dialog for links. */
export function LinkDialogProvider({ children }: { readonly children: ReactNode }) {
  const [request, setRequest] = useState<LinkRequest>();
  return (
    <LinkContext value={setRequest}>
      {children}
      {request !== undefined && <LinkDialog request={request} onClose={() => setRequest(undefined)} />}
    </LinkContext>
  );
}

/** The link that the caret is in, or the selection where there is none. */
function stretchOf({ value, selection }: LinkRequest) {
  const link = linkAt(value, selection);
  return link === undefined ? { ...selection, url: '' } : { start: link.start, end: link.end, url: link.url };
}

function LinkDialog({ request, onClose }: { readonly request: LinkRequest; readonly onClose: () => void }) {
  const editor = useEditor();
  const dialog = useRef<HTMLDialogElement>(null);
  const { start, end, url } = stretchOf(request);
  const [typed, setTyped] = useState(url);
  const [refused, setRefused] = useState(false);
  const problemId = useId();

  useEffect(() => dialog.current?.showModal(), []);

  const close = (value?: RichText, caret = end) => {
    onClose();
    if (value !== undefined)
      request.onChange(value, { field: request.field, start: caret, end: caret }, true);
    editor.requestFocus({ field: request.field, start: caret, end: caret });
  };
  const save = () => {
    const address = linkAddress(typed);
    if (address === undefined) {
      setRefused(true);
      return;
    }
    const { value } = request;
    if (start < end) {
      close(setLink(value, address, start, end));
      return;
    }
    // With nothing selected the address is its own text.
    const text = typed.trim();
    const longer = joinRichText(sliceRichText(value, 0, start), plainText(text), sliceRichText(value, start));
    close(setLink(longer, address, start, start + text.length), start + text.length);
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label="Link" onClose={() => close()}>
      <form
        method="dialog"
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label className={field.labelled}>
          Link address
          <input
            type="text"
            inputMode="url"
            className={field.input}
            value={typed}
            placeholder="https:// or an e-mail address"
            aria-invalid={refused}
            aria-describedby={refused ? problemId : undefined}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setRefused(false);
            }}
          />
        </label>
        {refused && (
          <p id={problemId} role="alert" className={styles.problem}>
            That is not an address a reader can follow. Try one that begins with https://.
          </p>
        )}
        <div className={styles.buttons}>
          {url !== '' && (
            <Button weight="quiet" onClick={() => close(setLink(request.value, undefined, start, end))}>
              Remove link
            </Button>
          )}
          <Button onClick={() => close()}>Cancel</Button>
          <Button weight="primary" type="submit">
            Save link
          </Button>
        </div>
      </form>
    </dialog>
  );
}
