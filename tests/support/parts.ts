import type { Detail, JobDescription, Row, Section } from '../../src/document/job-description';
import { plainText } from '../../src/document/rich-text';
import type { Draft } from '../../src/drafts/draft';
import type { OwnTemplate } from '../../src/drafts/own-template';

/** Returns a bullet of this text; its id is the text, unless another is given. */
export function makeRow(text: string, differences: Partial<Row> = {}): Row {
  return { id: text, kind: 'bullet', content: plainText(text), indent: 0, included: true, ...differences };
}

/** Returns a section of rank 2; its id is the heading, unless another is given. */
export function makeSection(
  heading: string,
  rows: readonly Row[] = [],
  differences: Partial<Section> = {},
): Section {
  return { id: heading, heading: plainText(heading), level: 2, included: true, rows, ...differences };
}

/** Returns a detail; its id is the label, unless another is given. */
export function makeDetail(label: string, value: string, differences: Partial<Detail> = {}): Detail {
  return { id: label, label, value: plainText(value), included: true, ...differences };
}

/** Returns an empty job description, but for what is given. */
export function makeJobDescription(differences: Partial<JobDescription> = {}): JobDescription {
  return { title: '', details: [], sections: [], ...differences };
}

/** Returns a draft with two details and two sections: three perks, then two skills. */
export function makeDraft(differences: Partial<Draft> = {}): Draft {
  return {
    id: 'draft-1',
    revision: 3,
    createdAt: '2026-01-02T03:04:05.000Z',
    changedAt: '2026-01-03T03:04:05.000Z',
    templateId: 'backend-engineer-intern',
    jobDescription: makeJobDescription({
      title: 'Engineer',
      details: [makeDetail('Location', 'Berlin'), makeDetail('Type', 'Full-time')],
      sections: [
        makeSection('Perks', [makeRow('Lunch'), makeRow('Bicycle'), makeRow('Garden')]),
        makeSection('Skills', [
          makeRow('Go', { kind: 'checklist' }),
          makeRow('Rust', { kind: 'checklist', included: false }),
        ]),
      ],
    }),
    ...differences,
  };
}

/** Returns a template of the user's own with two sections, a suggestion and a question of its guide. */
export function makeOwnTemplate(differences: Partial<OwnTemplate> = {}): OwnTemplate {
  return {
    id: 'own_chef',
    createdAt: '2026-01-02T03:04:05.000Z',
    changedAt: '2026-01-03T03:04:05.000Z',
    title: 'Chef, Rome',
    aliases: ['Cook'],
    field: 'Hospitality',
    level: 'Mid',
    jobDescription: makeJobDescription({
      title: 'Chef',
      details: [makeDetail('Location', 'Rome')],
      sections: [
        makeSection('Tasks', [makeRow('Cook'), makeRow('Wash up', { included: false })]),
        makeSection('Hard Skills', [makeRow('Knives'), makeRow('Sauces')]),
      ],
    }),
    suggestions: [makeSection('Tasks', [makeRow('Taste')])],
    guide: [{ question: 'Why?', answer: [makeRow('So.', { kind: 'paragraph' })] }],
    ...differences,
  };
}
