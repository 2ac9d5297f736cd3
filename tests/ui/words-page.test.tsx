// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../support/render-app';

it('tells all words to avoid, by category, with reasons, sources and what to say instead', async () => {
  const { user } = renderApp();
  await user.click(screen.getByRole('tab', { name: 'Review' }));
  await user.click(await screen.findByRole('button', { name: 'All words to avoid, and why' }));
  // The draft shows until the page is there.
  await screen.findByRole('heading', { name: /^Words to avoid/ });
  const page = within(screen.getByRole('main'));
  expect(page.getAllByRole('heading', { level: 2 })).toHaveLength(11);
  await user.type(screen.getByRole('searchbox'), 'digital native');
  expect(screen.getByText(/^\d+ of \d+$/)).toBeInTheDocument();
  const age = within(page.getByRole('region', { name: 'Age' }));
  expect(age.getByText(/^digital native/)).toBeInTheDocument();
  expect(age.getByText(/confident user of digital tools/)).toBeInTheDocument();
  expect(age.getByText(/^Based on studies/)).toHaveTextContent('FRBSF');
  await user.clear(screen.getByRole('searchbox'));
  await user.type(screen.getByRole('searchbox'), 'zzzz');
  expect(screen.getByText('Nothing here holds these words.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Back to the draft' }));
  expect(await screen.findByRole('textbox', { name: 'Job title' })).toBeVisible();
});
