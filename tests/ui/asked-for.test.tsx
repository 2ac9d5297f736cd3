// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useImport, type Wanted } from '../../src/ui/drafts-context';
import { renderPart } from '../support/render-part';

// What is read is read in a worker, which jsdom has not.
vi.mock('../../src/ui/import/read-apart', () => ({ readApart: () => new Promise(() => {}) }));

function Opener({ wanted }: { wanted: Wanted | undefined }) {
  const openImport = useImport();
  return (
    <button type="button" onClick={() => openImport(wanted)}>
      Open
    </button>
  );
}

it.each([
  { wanted: undefined, name: 'Import a job description', says: /Word \(\.docx\)/, isPasted: true },
  { wanted: 'backup', name: 'Restore a backup', says: /Nothing of yours is overwritten/, isPasted: false },
  { wanted: 'template', name: 'Import a template', says: /Markdown file/, isPasted: false },
] as const)('asks for what it is opened for: $name', async ({ wanted, name, says, isPasted }) => {
  const { user } = renderPart(<Opener wanted={wanted} />);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  const dialog = within(await screen.findByRole('dialog', { name }));
  expect(dialog.getByText(says)).toBeVisible();
  expect(dialog.queryAllByRole('textbox')).toHaveLength(isPasted ? 1 : 0);
});

it('takes another file than was asked for, under its own name', async () => {
  const { user } = renderPart(<Opener wanted={new File(['# Chef'], 'chef.md')} />);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  expect(await screen.findByRole('dialog', { name: 'Import a job description' })).toBeVisible();
});
