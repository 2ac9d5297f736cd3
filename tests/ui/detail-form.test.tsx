// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setDetailValue } from '../../src/document/detail-edits';
import { plainText } from '../../src/document/rich-text';
import { renderApp } from '../support/render-app';

type App = ReturnType<typeof renderApp>;

async function openForm({ user }: App, label: string) {
  await user.click(screen.getByRole('button', { name: `Fill in ${label}` }));
  return screen.findByRole('dialog', { name: label });
}

async function addDetail({ user }: App, label: string) {
  await user.click(screen.getByRole('button', { name: 'Add detail' }));
  await user.click(await screen.findByRole('menuitem', { name: label }));
}

const save = ({ user }: App, form: HTMLElement) =>
  user.click(within(form).getByRole('button', { name: 'Save' }));

describe('the form of a detail', () => {
  it('reads what is there, and writes it as one step', async () => {
    const app = renderApp();
    const form = await openForm(app, 'Type');
    expect(within(form).getByRole('checkbox', { name: 'Full-time' })).toBeChecked();
    expect(within(form).getByRole('checkbox', { name: 'Internship' })).toBeChecked();
    await app.user.click(within(form).getByRole('checkbox', { name: 'Temporary' }));
    await save(app, form);
    expect(screen.getByRole('textbox', { name: 'Type' })).toHaveTextContent(
      'Full-time, Temporary, Internship',
    );
    await app.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByRole('textbox', { name: 'Type' })).toHaveTextContent('Full-time Internship');
  });

  it('writes a pay range with its currency and its time', async () => {
    const app = renderApp();
    await addDetail(app, 'Salary range');
    const form = await openForm(app, 'Salary range');
    await save(app, form);
    expect(await within(form).findByRole('alert')).toHaveTextContent('Type an amount.');
    await app.user.type(within(form).getByRole('textbox', { name: 'From' }), '60,000');
    await app.user.type(within(form).getByRole('textbox', { name: 'To' }), '45000');
    expect(within(form).getByRole('alert')).toHaveTextContent('The range ends below where it begins.');
    await app.user.clear(within(form).getByRole('textbox', { name: 'To' }));
    await app.user.type(within(form).getByRole('textbox', { name: 'To' }), '75000');
    await app.user.selectOptions(within(form).getByRole('combobox', { name: 'Currency' }), 'EUR');
    await save(app, form);
    expect(screen.getByRole('textbox', { name: 'Salary range' })).toHaveTextContent('€60,000–€75,000 a year');
  });

  it.each([
    ['75,000', '75k', '$75,000'],
    ['$75k', '$92,000', '$75,000–$92,000'],
    ['37.50', '', '$37.50'],
  ])('takes amounts as people type them: %s, %s', async (from, to, written) => {
    const app = renderApp();
    await addDetail(app, 'Salary range');
    const form = await openForm(app, 'Salary range');
    await app.user.type(within(form).getByRole('textbox', { name: 'From' }), from);
    if (to !== '') await app.user.type(within(form).getByRole('textbox', { name: 'To' }), to);
    await save(app, form);
    expect(screen.getByRole('textbox', { name: 'Salary range' })).toHaveTextContent(`${written} a year`);
  });

  it.each(['€60k', '-5', '0', 'a lot', '60-70k'])('does not guess at %s', async (from) => {
    const app = renderApp();
    await addDetail(app, 'Salary range');
    const form = await openForm(app, 'Salary range');
    await app.user.type(within(form).getByRole('textbox', { name: 'From' }), from);
    await save(app, form);
    expect(within(form).getByRole('alert')).toHaveTextContent('An amount is a number above 0');
  });

  it('keeps what a text says besides, unless that is switched off, and says what it takes the place of', async () => {
    const app = renderApp();
    const type = screen.getByRole('textbox', { name: 'Type' });
    const { details } = app.editor.getState().jobDescription;
    const { id } = details.find(({ label }) => label === 'Type')!;
    act(() => app.editor.edit((now) => setDetailValue(now, id, plainText('Full-time, 12-hour shifts'))));
    const form = await openForm(app, 'Type');
    expect(form).not.toHaveTextContent('In place of');
    await save(app, form);
    expect(type).toHaveTextContent('Full-time, 12-hour shifts');
    const again = await openForm(app, 'Type');
    await app.user.click(within(again).getByRole('checkbox', { name: 'Temporary' }));
    expect(again).toHaveTextContent('In place of: Full-time, 12-hour shifts');
    await save(app, again);
    expect(type).toHaveTextContent(/^Full-time, Temporary, 12-hour shifts$/);
    const last = await openForm(app, 'Type');
    const keep = within(last).getByRole('checkbox', { name: 'Keep what it says besides: 12-hour shifts' });
    await app.user.click(keep);
    await save(app, last);
    expect(type).toHaveTextContent(/^Full-time, Temporary$/);
    expect(within(await openForm(app, 'Type')).queryByRole('checkbox', { name: /^Keep/ })).toBeNull();
  });

  it.each([
    ['Type', 'Full-time Internship', 'Full-time Internship'],
    ['Salary range', '$25 - $30 per hour', '$25 - $30 per hour'],
    ['Salary range', 'from £30,000 p.a.', 'from £30,000 p.a.'],
    ['Salary range', '$401k', '$401,000 a year'],
    ['Salary range', '25–30', '$25–$30 a year'],
  ])('leaves a %s of “%s” that is saved unchanged as “%s”', async (label, text, result) => {
    const app = renderApp();
    if (label !== 'Type') await addDetail(app, label);
    const { id } = app.editor.getState().jobDescription.details.find((each) => each.label === label)!;
    act(() => app.editor.edit((now) => setDetailValue(now, id, plainText(text))));
    await save(app, await openForm(app, label));
    expect(screen.getByRole('textbox', { name: label }).textContent).toBe(result);
  });

  it('takes a choice that is made and taken back for none', async () => {
    const app = renderApp();
    const form = await openForm(app, 'Type');
    const box = within(form).getByRole('checkbox', { name: 'Temporary' });
    await app.user.click(box);
    await app.user.click(box);
    await save(app, form);
    expect(screen.getByRole('textbox', { name: 'Type' })).toHaveTextContent(/^Full-time Internship$/);
  });

  it('writes a place with its country', async () => {
    const app = renderApp();
    const form = await openForm(app, 'Location');
    await app.user.type(within(form).getByRole('textbox', { name: 'City' }), 'Berlin');
    await app.user.selectOptions(within(form).getByRole('combobox', { name: 'Country' }), 'DE');
    await save(app, form);
    expect(screen.getByRole('textbox', { name: 'Location' })).toHaveTextContent('Berlin, Germany');
  });

  it('writes the countries that a remote job is open to', async () => {
    const app = renderApp();
    await addDetail(app, 'Workplace');
    const form = await openForm(app, 'Workplace');
    await app.user.click(within(form).getByRole('radio', { name: 'Remote' }));
    await app.user.selectOptions(within(form).getByRole('combobox', { name: 'May be done from' }), 'DE');
    await app.user.selectOptions(within(form).getByRole('combobox', { name: 'May be done from' }), 'AT');
    await app.user.selectOptions(within(form).getByRole('combobox', { name: 'May be done from' }), 'FR');
    await app.user.click(within(form).getByRole('button', { name: 'Remove Austria' }));
    await save(app, form);
    expect(screen.getByRole('textbox', { name: 'Workplace' })).toHaveTextContent(
      'Remote, from Germany or France',
    );
  });

  it('changes nothing where it is left', async () => {
    const app = renderApp();
    const before = app.editor.getState().jobDescription;
    const form = await openForm(app, 'Location');
    await app.user.type(within(form).getByRole('textbox', { name: 'City' }), 'Berlin');
    await app.user.click(within(form).getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(app.editor.getState().jobDescription).toBe(before);
  });
});

describe('the check for Google for Jobs', () => {
  it('leads from each line that lacks to what fills it', async () => {
    const app = renderApp();
    await app.user.click(screen.getByRole('button', { name: 'Export' }));
    await app.user.click(await screen.findByRole('menuitem', { name: 'Check for Google for Jobs' }));
    const checks = await screen.findByRole('dialog', { name: 'Google for Jobs' });
    expect(within(checks).getByRole('status')).toHaveTextContent('3 of what is required are missing.');
    await app.user.click(within(checks).getByRole('button', { name: 'Fill in: Company' }));
    const company = await screen.findByRole('dialog', { name: 'Company' });
    await app.user.type(within(company).getByRole('textbox', { name: 'Name of the company' }), 'Example Ltd');
    await save(app, company);
    await app.user.click(within(checks).getByRole('button', { name: 'Fill in: Date of posting' }));
    const posted = await screen.findByRole('dialog', { name: 'Posted on' });
    await app.user.type(within(posted).getByLabelText('Day'), '2026-12-01');
    await save(app, posted);
    await app.user.click(within(checks).getByRole('button', { name: 'Fill in: Place' }));
    const place = await screen.findByRole('dialog', { name: 'Location' });
    await app.user.selectOptions(within(place).getByRole('combobox', { name: 'Country' }), 'IE');
    await save(app, place);
    expect(within(checks).getByRole('status')).toHaveTextContent('Nothing required is missing');
    expect(within(checks).getByRole('button', { name: 'Change: Date of posting' })).toBeInTheDocument();
    await app.user.click(within(checks).getByRole('button', { name: 'Change: Job title' }));
    expect(screen.queryByRole('dialog', { name: 'Google for Jobs' })).toBeNull();
  });
});
