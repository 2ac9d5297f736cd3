// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { write } from '../../src/formats/html';
import { makeDetail, makeJobDescription, makeRow, makeSection } from '../support/parts';
import { renderApp } from '../support/render-app';

describe('the preview', () => {
  it('says what the HTML export says, tag by tag', async () => {
    const { editor, user } = renderApp();
    await user.click(screen.getByRole('checkbox', { name: 'Include Soft Skills, item 1' }));
    const preview = await screen.findByRole('region', { name: 'Preview' });
    const exported = new DOMParser().parseFromString(write(editor.getState().jobDescription), 'text/html');
    const outline = (root: Element) =>
      [...root.querySelectorAll('h1, h2, h3, p, li, strong')].map((element) => [
        element.tagName,
        element.textContent?.replaceAll(/\s+/g, ' ').trim(),
      ]);
    const main = exported.querySelector('main');
    expect(main && outline(main)).toEqual(outline(preview));
  });

  it('reads what is kept as Markdown, wherever it stands', async () => {
    const { editor } = renderApp();
    const preview = await screen.findByRole('region', { name: 'Preview' });
    const mark = { type: 'verbatim', start: 0, end: 4 } as const;
    const text = { text: '`id`', marks: [mark] };
    const table = makeRow('| Day | Hours |\n| --- | --- |\n| Monday | 8 |', { kind: 'verbatim' });
    editor.edit(() =>
      makeJobDescription({
        details: [makeDetail('Code', '', { value: text })],
        sections: [
          makeSection('Shifts', [table], { heading: text }),
          makeSection('Perks', [makeRow('Lunch')]),
        ],
      }),
    );
    expect(await within(preview).findByRole('cell', { name: 'Monday' })).toBeInTheDocument();
    await waitFor(() => expect(within(preview).getAllByText('id', { selector: 'code' })).toHaveLength(2));
    expect(within(preview).getByText('Lunch')).toBeInTheDocument();
  });

  it('says so while nothing is in the posting', async () => {
    const { editor } = renderApp();
    const preview = await screen.findByRole('region', { name: 'Preview' });
    editor.edit(() => ({ title: ' ', details: [], sections: [] }));
    await waitFor(() => expect(preview).toHaveTextContent('Nothing is in the posting yet.'));
  });
});

describe('the suggestions', () => {
  it('offer what the draft does not hold; a click adds it, and undo brings the offer back', async () => {
    const { user } = renderApp();
    await user.click(screen.getByRole('tab', { name: 'Suggestions' }));
    const panel = screen.getByRole('tabpanel', { name: 'Suggestions' });
    const offers = () => within(panel).getAllByRole('button');
    await waitFor(() => expect(offers()).toHaveLength(8));
    const offer = within(panel).getByRole('button', {
      name: 'Assist in system monitoring and troubleshooting',
    });
    await user.click(offer);
    expect(screen.getByRole('textbox', { name: 'Key Responsibilities, item 9' })).toHaveTextContent(
      'Assist in system monitoring and troubleshooting',
    );
    expect(offers()).toHaveLength(7);
    // The focus goes on to the next offer, not away with the one that was taken.
    expect(offers()).toContain(document.activeElement);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(offers()).toHaveLength(8);
  });

  it('keep the focus in the panel as one after the other is taken', async () => {
    const { user } = renderApp();
    await user.click(screen.getByRole('tab', { name: 'Suggestions' }));
    const panel = screen.getByRole('tabpanel', { name: 'Suggestions' });
    (await within(panel).findAllByRole('button'))[5]?.focus();
    for (let left = 8; left > 0; left -= 1) {
      // oxlint-disable-next-line no-await-in-loop
      await user.keyboard('{Enter}');
      expect(within(panel).queryAllByRole('button')).toHaveLength(left - 1);
      expect(panel).toContainElement(document.activeElement as HTMLElement);
    }
    expect(panel).toHaveFocus();
  });

  it('come from another title too, and go where they belong', async () => {
    const { user } = renderApp();
    await user.click(screen.getByRole('tab', { name: 'Suggestions' }));
    const panel = screen.getByRole('tabpanel', { name: 'Suggestions' });
    const field = within(panel).getByRole('searchbox');
    await user.type(field, 'barrista');
    await user.click(await within(panel).findByRole('button', { name: /^Barista/ }, { timeout: 20_000 }));
    expect(field).toHaveValue('');
    expect(field).toHaveFocus();
    expect(within(panel).getByText(/^From Barista/)).toBeInTheDocument();
    const group = (
      await within(panel).findByRole('heading', { name: 'Key Responsibilities' }, { timeout: 20_000 })
    ).parentElement;
    const [offer] = within(group as HTMLElement).getAllByRole('button');
    const text = offer?.textContent ?? '';
    await user.click(offer as HTMLElement);
    expect(screen.getByRole('textbox', { name: 'Key Responsibilities, item 9' })).toHaveTextContent(text);
    expect(within(panel).queryByRole('button', { name: text })).toBeNull();
    await user.click(within(panel).getByRole('button', { name: 'Back to this draft’s own' }));
    expect(
      await within(panel).findByRole('button', { name: 'Assist in system monitoring and troubleshooting' }),
    ).toBeInTheDocument();
    await user.type(field, 'zzzzzz');
    expect(
      await within(panel).findByText('No title is like that.', {}, { timeout: 20_000 }),
    ).toBeInTheDocument();
  });

  it('offer again what was removed', async () => {
    const { user } = renderApp();
    await user.click(screen.getByRole('tab', { name: 'Suggestions' }));
    const panel = screen.getByRole('tabpanel', { name: 'Suggestions' });
    await user.click(screen.getByRole('button', { name: 'Remove Perks, item 1' }));
    expect(
      await within(panel).findByRole('button', { name: 'Competitive internship compensation' }),
    ).toBeInTheDocument();
  });
});

describe('printing', () => {
  it('shows the posting, and afterwards what was shown before', async () => {
    const { user } = renderApp();
    await user.click(screen.getByRole('tab', { name: 'Guide' }));
    fireEvent(window, new Event('beforeprint'));
    expect(screen.getByRole('tab', { name: 'Preview' })).toHaveAttribute('aria-selected', 'true');
    fireEvent(window, new Event('afterprint'));
    expect(screen.getByRole('tab', { name: 'Guide' })).toHaveAttribute('aria-selected', 'true');
  });
});

describe('the guide', () => {
  it('answers the questions of the template', async () => {
    const { user } = renderApp();
    await user.click(screen.getByRole('tab', { name: 'Guide' }));
    const panel = screen.getByRole('tabpanel', { name: 'Guide' });
    const questions = await within(panel).findAllByRole('heading');
    expect(questions).toHaveLength(5);
    expect(questions.every((question) => question.textContent?.endsWith('?'))).toBe(true);
  });
});
