// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../support/render-app';

const theSwitch = () => screen.getByRole('switch', { name: 'Show only what is in the posting' });

it('says how many parts it hides, and changes nothing about the document', async () => {
  const { user, editor } = renderApp();
  await user.click(screen.getByRole('switch', { name: 'Include section Perks' }));
  await user.click(screen.getByRole('checkbox', { name: 'Include Soft Skills, item 1' }));
  const before = editor.getState().jobDescription;
  expect(theSwitch()).toHaveAccessibleDescription('2 kept aside');
  await user.click(theSwitch());
  expect(theSwitch()).toBeChecked();
  expect(theSwitch()).toHaveAccessibleDescription('2 hidden');
  expect(editor.getState().announcement.text).toBe('Only what is in the posting, 2 hidden');
  expect(editor.getState().jobDescription).toBe(before);
});

it('hands the focus on from a row that is taken out, and says where it went', async () => {
  const { user, editor } = renderApp();
  await user.click(theSwitch());
  await user.click(screen.getByRole('checkbox', { name: 'Include Soft Skills, item 1' }));
  expect(screen.getByRole('checkbox', { name: 'Include Soft Skills, item 2' })).toHaveFocus();
  expect(editor.getState().announcement.text).toBe('Kept aside and hidden. Undo brings it back');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(screen.getByRole('checkbox', { name: 'Include Soft Skills, item 1' })).toHaveFocus();
  expect(theSwitch()).toBeChecked();
});

it('shows everything again where the way leads to what is hidden', async () => {
  const { user, editor } = renderApp();
  await user.click(screen.getByRole('switch', { name: 'Include section Perks' }));
  await user.click(theSwitch());
  const perks = editor.getState().jobDescription.sections.find(({ heading }) => heading.text === 'Perks');
  act(() => editor.requestFocus({ field: perks?.id ?? '', control: 'move' }));
  expect(theSwitch()).not.toBeChecked();
  expect(screen.getByRole('button', { name: 'Move section Perks' })).toHaveFocus();
});

it('moves past what it hides, and says so where it hides all', async () => {
  const { user, editor } = renderApp();
  await user.click(screen.getByRole('checkbox', { name: 'Include Soft Skills, item 2' }));
  await user.click(theSwitch());
  const texts = () =>
    editor
      .getState()
      .jobDescription.sections.find(({ heading }) => heading.text === 'Soft Skills')
      ?.rows.slice(0, 3)
      .map(({ content }) => content.text);
  const [first, hidden, third] = texts() ?? [];
  await user.click(screen.getByRole('textbox', { name: 'Soft Skills, item 1' }));
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(texts()).toEqual([hidden, third, first]);

  for (const each of screen.getAllByRole('switch', { name: /^Include section / })) await user.click(each);
  expect(screen.getByText(/^No section is in the posting/)).toBeInTheDocument();
  await user.click(theSwitch());
  expect(screen.queryByText(/^No section is in the posting/)).toBeNull();
});
