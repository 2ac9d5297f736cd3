// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../support/render-app';

it('tells all words to avoid, by category, with reasons, sources and what to say instead', async () => {
  const { user } = renderApp();
  await user.click(screen.getByRole('tab', { name: 'Review' }));
  await user.click(await screen.findByRole('button', { name: 'All words to avoid, and why' }));
  const dialog = await screen.findByRole('dialog', { name: 'Words to avoid, and why' });
  const closed = within(dialog).getAllByRole('group');
  expect(closed).toHaveLength(11);
  await user.type(within(dialog).getByRole('searchbox'), 'digital native');
  expect(within(dialog).getByText(/^\d+ of \d+$/)).toBeInTheDocument();
  const age = within(dialog).getByText('Age').closest('details') as HTMLElement;
  expect(age).toHaveAttribute('open');
  expect(within(age).getByText(/^digital native/)).toBeInTheDocument();
  expect(within(age).getByText(/confident user of digital tools/)).toBeInTheDocument();
  expect(within(age).getByText(/^Based on studies/)).toHaveTextContent('FRBSF');
  await user.clear(within(dialog).getByRole('searchbox'));
  await user.type(within(dialog).getByRole('searchbox'), 'zzzz');
  expect(within(dialog).getByText('Nothing here holds these words.')).toBeInTheDocument();
});
