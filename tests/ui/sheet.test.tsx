// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../support/render-app';

const row = (heading: string, n: number) => screen.getByRole('textbox', { name: `${heading}, item ${n}` });
const texts = (heading: string) =>
  within(screen.getByRole('region', { name: heading }))
    .getAllByRole('textbox')
    .slice(1)
    .map((field) => field.textContent);

describe('a row', () => {
  it('is named anew when its section is', () => {
    renderApp();
    const heading = screen.getByRole('textbox', { name: 'Section heading: Perks' });
    heading.textContent = 'Benefits';
    fireEvent.input(heading);
    expect(row('Benefits', 1)).toHaveTextContent('Competitive internship compensation');
    expect(screen.getByRole('button', { name: 'Add item to Benefits' })).toBeVisible();
  });

  it('is added at the end of its section, in the same kind, with the focus in it', async () => {
    const { user, editor } = renderApp();
    await user.click(screen.getByRole('button', { name: 'Add item to Hard Skills' }));
    expect(row('Hard Skills', 9)).toHaveFocus();
    expect(screen.getByRole('checkbox', { name: 'Include Hard Skills, item 9' })).toBeChecked();
    expect(editor.getState().announcement.text).toBe('Item 9 added to Hard Skills');
  });

  it('hands the focus to the next removal when it is removed, and comes back with undo', async () => {
    const { user } = renderApp();
    await user.click(screen.getByRole('button', { name: 'Remove Perks, item 2' }));
    expect(texts('Perks')).toHaveLength(3);
    expect(screen.getByRole('button', { name: 'Remove Perks, item 2' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(texts('Perks')).toHaveLength(4);
    expect(row('Perks', 2)).toHaveFocus();
  });

  it('is taken out of the posting by its checkbox, and by the switch where it has none', async () => {
    const { user, editor } = renderApp();
    await user.click(screen.getByRole('checkbox', { name: 'Include Soft Skills, item 1' }));
    await user.click(screen.getByRole('switch', { name: 'Include Perks, item 1' }));
    const included = (heading: string) =>
      editor.getState().jobDescription.sections.find((each) => each.heading.text === heading)?.rows[0]
        ?.included;
    expect(included('Soft Skills')).toBe(false);
    expect(included('Perks')).toBe(false);
    expect(screen.getByRole('switch', { name: 'Include Perks, item 1' })).toHaveAttribute(
      'aria-checked',
      'false',
    );
  });

  it('moves by keyboard with the drag handle, in a place where nothing has a size', async () => {
    const { user, editor } = renderApp();
    const before = texts('Perks');
    act(() => screen.getByRole('button', { name: 'Move Perks, item 1' }).focus());
    await user.keyboard(' ');
    await waitFor(() => expect(editor.getState().announcement.text).toMatch(/^Picked up/));
    // The sensor listens from the next task on.
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    await user.keyboard('[ArrowDown][ArrowDown]');
    await waitFor(() => expect(editor.getState().announcement.text).toBe('item 3 of 4 in Perks'));
    await user.keyboard(' ');
    await waitFor(() => expect(texts('Perks')).toEqual([before[1], before[2], before[0], before[3]]));
  });

  it('turns into another kind by its menu', async () => {
    const { user, editor } = renderApp();
    await user.click(screen.getByRole('button', { name: 'Move Perks, item 1' }));
    const turnInto = await screen.findByRole('menuitem', { name: 'Turn into' });
    act(() => turnInto.focus());
    await user.keyboard('[ArrowRight]');
    await user.click(await screen.findByRole('menuitemradio', { name: 'Numbered step' }));
    const kindOfFirst = () =>
      editor.getState().jobDescription.sections.find((each) => each.heading.text === 'Perks')?.rows[0]?.kind;
    await waitFor(() => expect(kindOfFirst()).toBe('number'));
  });
});

describe('the menu of a part', () => {
  it.each([
    { part: 'About the Role, item 1', up: false, down: true },
    { part: 'Tools and Programs, item 24', up: true, down: false },
    { part: 'section About the Role', up: false, down: true },
    { part: 'Location', up: false, down: true },
  ])('offers the moves that $part can make', async ({ part, up, down }) => {
    const { user } = renderApp();
    await user.click(screen.getByRole('button', { name: `Move ${part}` }));
    const disabled = async (name: string) =>
      (await screen.findByRole('menuitem', { name: new RegExp(`^${name}`) })).getAttribute(
        'aria-disabled',
      ) === 'true';
    expect(await disabled('Move up')).toBe(!up);
    expect(await disabled('Move down')).toBe(!down);
  });
});

describe('a section', () => {
  it('says so when it has no items, and when it is not in the posting', async () => {
    const { user } = renderApp();
    const about = screen.getByRole('region', { name: 'About the Role' });
    await user.click(screen.getByRole('button', { name: 'Remove About the Role, item 1' }));
    expect(about).toHaveTextContent('No items yet');
    await user.click(screen.getByRole('switch', { name: 'Include section About the Role' }));
    expect(about).toHaveTextContent('Not in the posting');
  });

  it('is called untitled while it has no heading', async () => {
    const { user } = renderApp();
    await user.click(screen.getByRole('button', { name: 'Add section' }));
    expect(screen.getByRole('region', { name: 'Untitled section' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Section heading: Untitled section' })).toHaveFocus();
  });
});

describe('a detail', () => {
  it('is offered by the labels that are not there yet', async () => {
    const { user } = renderApp();
    await user.click(screen.getByRole('button', { name: 'Add detail' }));
    const offered = (await screen.findAllByRole('menuitem')).map((item) => item.textContent);
    expect(offered).toEqual([
      'Company',
      'Workplace',
      'Salary range',
      'Posted on',
      'Apply by',
      'How to apply',
      'Something else',
    ]);
    await user.click(screen.getByRole('menuitem', { name: 'Company' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Company' })).toHaveFocus());
  });

  it('is renamed by its menu', async () => {
    const { user } = renderApp();
    await user.click(screen.getByRole('button', { name: 'Move Type' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Rename' }));
    const name = await screen.findByRole('textbox', { name: 'Detail 2 name' });
    name.textContent = 'Contract';
    fireEvent.input(name);
    expect(screen.getByRole('textbox', { name: 'Contract' })).toHaveTextContent('Full-time Internship');
  });
});
