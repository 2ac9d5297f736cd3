import { describe, expect, it } from 'vitest';
import { draftAsTemplate } from '../../src/store/draft-as-template';
import { makeJobDescription, makeOwnTemplate, makeRow, makeSection } from '../support/parts';

const base = makeOwnTemplate({
  title: 'Chef',
  suggestions: [
    makeSection('Tasks', [makeRow('Taste'), makeRow('Order')]),
    makeSection('Perks', [makeRow('Food')]),
  ],
});
const beginning = { template: base, entry: base };

describe('a draft as a template', () => {
  it('is all of the draft, under its job title, with the guide and the names of what it began from', () => {
    const jobDescription = makeJobDescription({ ...base.jobDescription, frontMatter: 'a: b' });
    expect(draftAsTemplate(jobDescription, beginning)).toEqual({
      title: 'Chef',
      aliases: ['Cook'],
      field: 'Hospitality',
      level: 'Mid',
      jobDescription,
      suggestions: base.suggestions,
      guide: base.guide,
    });
  });

  it('offers nothing that it holds, be it kept aside', () => {
    const rows = [makeRow(' Taste '), makeRow('Food', { included: false })];
    const jobDescription = makeJobDescription({ title: 'Chef', sections: [makeSection('Any', rows)] });
    expect(draftAsTemplate(jobDescription, beginning).suggestions).toEqual([
      makeSection('Tasks', [makeRow('Order')]),
    ]);
  });

  it('has no other names and no level of another title', () => {
    const jobDescription = makeJobDescription({ title: ' Head Chef ' });
    expect(draftAsTemplate(jobDescription, beginning)).toMatchObject({
      title: 'Head Chef',
      aliases: [],
      field: 'Hospitality',
      level: '',
    });
  });

  it('is itself alone where it began from nothing', () => {
    const jobDescription = makeJobDescription({ title: 'Chef' });
    expect(draftAsTemplate(jobDescription, { template: undefined, entry: undefined })).toEqual({
      title: 'Chef',
      aliases: [],
      field: '',
      level: '',
      jobDescription,
      suggestions: [],
      guide: [],
    });
  });
});
