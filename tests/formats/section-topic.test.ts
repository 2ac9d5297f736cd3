import { describe, expect, it } from 'vitest';
import { sectionTopic } from '../../src/formats/section-topic';

/** The commonest headings of real postings, and of ours. */
const headings: Record<string, readonly string[]> = {
  responsibilities: [
    'Responsibilities',
    'Key Responsibilities',
    'Your responsibilities:',
    'Roles & Responsibilities',
    "What you'll do",
    'What you’ll do',
    'What you will be doing',
    'You will',
    'You will:',
    'Duties',
    'Your tasks',
    'Essential Functions',
    'Essential duties and responsibilities',
    'Day-to-day',
  ],
  qualifications: [
    'Qualifications',
    'Minimum qualifications',
    'Requirements',
    'Prerequisites',
    'Essential',
    'Desirable',
    'Nice to have',
    'Nice-to-haves',
    'Must have',
    'About you',
    'Who you are',
    'You have',
    "What we're looking for",
    'What we are looking for',
    'Skills and qualifications',
    'Required qualifications and skills',
  ],
  skills: [
    'Hard Skills',
    'Soft Skills',
    'Technical skills',
    'Tools and Programs',
    'Technologies',
    'Our tech stack',
  ],
  none: [
    '',
    'About us',
    'About the Role',
    'The role',
    'Summary',
    'Perks',
    'Benefits',
    'Compensation',
    'Location',
    'We offer',
    'How to apply',
    'Interview process',
    'Equal opportunity',
    'What you will get',
  ],
};

const cases = Object.entries(headings).flatMap(([topic, texts]) => texts.map((text) => ({ topic, text })));

describe('sectionTopic', () => {
  it.each(cases)('takes “$text” for $topic', ({ topic, text }) => {
    expect(sectionTopic(text) ?? 'none').toBe(topic);
  });
});
