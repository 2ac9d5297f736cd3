// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { SearchField } from '../../src/ui/controls/search-field';

function Searched({ onKeyDown, onEscape }: { onKeyDown: () => void; onEscape: () => void }) {
  const [value, setValue] = useState('');
  return (
    // Stands for the dialog that Escape closes.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={({ key }) => key === 'Escape' && onEscape()}>
      <SearchField label="Search drafts" value={value} onChange={setValue} onKeyDown={onKeyDown} />
      <button type="button">First found</button>
    </div>
  );
}

it('is emptied by its button and by Escape, which only then closes what is around it', async () => {
  const user = userEvent.setup();
  const heard = { onKeyDown: vi.fn<() => void>(), onEscape: vi.fn<() => void>() };
  render(<Searched {...heard} />);
  const search = screen.getByRole('searchbox', { name: 'Search drafts' });
  const clear = () => screen.queryByRole('button', { name: 'Clear the search' });
  expect(clear()).toBeNull();
  await user.type(search, 'chef');
  expect(heard.onKeyDown).toHaveBeenCalledTimes(4);
  await user.click(clear()!);
  expect([search, clear()]).toEqual([expect.objectContaining({ value: '' }), null]);
  expect(search).toHaveFocus();

  await user.type(search, 'cook');
  await user.tab();
  expect(screen.getByRole('button', { name: 'First found' })).toHaveFocus();
  await user.type(search, '{Escape}');
  expect(search).toHaveValue('');
  expect(heard.onEscape).not.toHaveBeenCalled();
  await user.keyboard('{Escape}');
  expect(heard.onEscape).toHaveBeenCalledTimes(1);
});
