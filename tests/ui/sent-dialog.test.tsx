// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { setTitle } from '../../src/document/title-edits';
import { writeRichText } from '../../src/formats/rich-text';
import { SentNote } from '../../src/ui/header/sent-note';
import { sentAsRichText } from '../../src/ui/sent-as';
import { SentDialog } from '../../src/ui/sent/sent-dialog';
import { renderPart } from '../support/render-part';

/** Renders the note of the header, and what else is given once something was sent. */
function start() {
  const page = renderPart(<SentNote />);
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly types = ['text/html', 'text/plain'];
    },
  );
  vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
  const open = (dialog: ReactNode) => {
    page.show(dialog);
    return screen.findByRole('dialog');
  };
  const send = async () => {
    page.versions.noteSent(sentAsRichText);
    await vi.waitFor(() => expect(page.memory.kept.at(-1)?.sendings).toBeDefined());
  };
  const retitle = (title: string) => act(() => page.editor.edit((now) => setTitle(now, title)));
  return { ...page, open, send, retitle };
}

const sentDialog = <SentDialog onClose={() => {}} />;

it('lists what was sent, with what changed since, and sends it again', async () => {
  const { open, send, retitle, user, memory } = start();
  await send();
  retitle('Cook');
  const dialog = await open(sentDialog);
  const item = await within(dialog).findByRole('listitem', { name: /^Copied as rich text/ });
  expect(item).toHaveTextContent('Changed since:');
  expect(item).toHaveTextContent('Title changed from “Backend Engineer Intern” to “Cook”');
  await user.click(within(item).getByRole('button', { name: /^Copy as it is now/ }));
  expect(await within(dialog).findByText('Copied as rich text, as it is now.')).toBeInTheDocument();
  const items = await within(dialog).findAllByRole('listitem', { name: /^Copied as rich text/ });
  expect(items.map((each) => each.textContent)).toEqual([
    expect.stringContaining('Nothing changed since.'),
    expect.stringContaining('sent there again later'),
  ]);
  expect(memory.kept.map(({ draft, sendings }) => [draft.jobDescription.title, sendings?.length])).toEqual(
    expect.arrayContaining([
      ['Backend Engineer Intern', 1],
      ['Cook', 1],
    ]),
  );
});

it('forgets what it is told to', async () => {
  const { open, send, user } = start();
  await send();
  const dialog = await open(sentDialog);
  await user.click(await within(dialog).findByRole('button', { name: /^Forget: Copied as rich text/ }));
  expect(
    await within(dialog).findByText('Nothing was sent yet. Each copy and export is remembered here.'),
  ).toBeInTheDocument();
});

it('says in words where the browser keeps nothing', async () => {
  const { open, memory, versions } = start();
  memory.works = false;
  versions.noteSent(sentAsRichText);
  const dialog = await open(sentDialog);
  expect(
    await within(dialog).findByText(/This browser keeps no record of what was sent/),
  ).toBeInTheDocument();
});

it('says in the header, and only there, what changed since; the same again takes it away', async () => {
  const { send, retitle } = start();
  await send();
  expect(screen.queryByRole('button', { name: /^Changed since/ })).toBeNull();
  retitle('Cook');
  const note = await screen.findByRole(
    'button',
    { name: /^Changed since sent as rich text on/ },
    { timeout: 6000 },
  );
  expect(note).toHaveTextContent(/: title changed from “Backend Engineer Intern” to “Cook”$/);
  retitle('Backend Engineer Intern');
  await vi.waitFor(() => expect(screen.queryByRole('button', { name: /^Changed since/ })).toBeNull(), 6000);
});

it('leads from what was sent to the check of what arrived', async () => {
  const { open, send, retitle, user, editor } = start();
  const sent = writeRichText(editor.getState().jobDescription);
  await send();
  retitle('Cook');
  const ledger = await open(sentDialog);
  await user.click(await within(ledger).findByRole('button', { name: /^Check what arrived/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Check what the job board shows' });
  const paste = (html: string, text: string) =>
    fireEvent.paste(within(dialog).getByRole('textbox', { name: 'What the job board shows' }), {
      clipboardData: { getData: (type: string) => (type === 'text/html' ? html : text) },
    });
  paste(sent['text/html'], sent['text/plain']);
  expect(await within(dialog).findByText('Everything arrived as it was.')).toBeInTheDocument();

  paste(sent['text/html'].replace('<h2>Perks</h2>', ''), sent['text/plain']);
  expect(await within(dialog).findByText('1 thing was lost or changed on the way.')).toBeInTheDocument();
  const list = within(dialog).getByRole('list', { name: 'What was lost or changed' });
  expect(list).toHaveTextContent('The heading “Perks” is gone');
  await user.click(within(list).getByRole('button', { name: 'Show where: The heading “Perks” is gone' }));
  expect(document.activeElement).toHaveTextContent(/^Perks/);

  paste('', sent['text/plain']);
  expect(await within(dialog).findByText(/Only plain text was pasted/)).toBeInTheDocument();
  paste('', 'Something else that has nothing to do with it');
  expect(await within(dialog).findByText(/This does not look like the posting/)).toBeInTheDocument();
});
