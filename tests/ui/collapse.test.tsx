// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../support/render-app';

const perks = () => within(screen.getByRole('region', { name: 'Perks' }));
const toggle = (heading: string) => screen.getByRole('button', { name: `Collapse section ${heading}` });

it('shows only the heading of a collapsed section, and how many items it has', async () => {
  const { user } = renderApp();
  expect(toggle('Perks')).toHaveAttribute('aria-expanded', 'true');
  await user.click(toggle('Perks'));
  expect(toggle('Perks')).toHaveAttribute('aria-expanded', 'false');
  expect(perks().queryByRole('textbox', { name: /, item 1$/ })).not.toBeInTheDocument();
  expect(perks().queryByRole('button', { name: 'Add item to Perks' })).not.toBeInTheDocument();
  expect(perks().getByRole('textbox', { name: 'Section heading: Perks' })).toBeVisible();
  expect(perks().getByRole('button', { name: 'Show the 4 items of Perks' })).toHaveTextContent('4 items');
});

it('shows the items again by the toggle, or by their number, which leads into the first of them', async () => {
  const { user } = renderApp();
  await user.click(toggle('Perks'));
  await user.click(toggle('Perks'));
  expect(perks().getByRole('textbox', { name: 'Perks, item 1' })).toBeVisible();
  await user.click(toggle('Perks'));
  await user.click(perks().getByRole('button', { name: 'Show the 4 items of Perks' }));
  expect(perks().getByRole('textbox', { name: 'Perks, item 1' })).toHaveFocus();
});

it('changes neither the document nor what is exported', async () => {
  const { user, editor } = renderApp();
  const before = editor.getState();
  await user.click(toggle('Perks'));
  expect(editor.getState().jobDescription).toBe(before.jobDescription);
  expect(editor.getState().history).toBe(before.history);
});

it('collapses all sections from a handle’s menu, and expands them', async () => {
  const { user } = renderApp();
  const choose = async (entry: string) => {
    await user.click(screen.getByRole('button', { name: 'Move section Perks' }));
    await user.click(await screen.findByRole('menuitem', { name: entry }));
  };
  await choose('Collapse all sections');
  expect(screen.queryByRole('textbox', { name: /, item \d+$/ })).not.toBeInTheDocument();
  await choose('Expand all sections');
  expect(screen.getAllByRole('textbox', { name: /, item \d+$/ }).length).toBeGreaterThan(40);
});

it('shows the rows of a collapsed section again where undo leads to one of them', async () => {
  const { user, editor } = renderApp();
  await user.click(screen.getByRole('button', { name: 'Remove Perks, item 2' }));
  await user.click(toggle('Perks'));
  editor.undo();
  expect(await perks().findByRole('textbox', { name: 'Perks, item 2' })).toBeVisible();
});
