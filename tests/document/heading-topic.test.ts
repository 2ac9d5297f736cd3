import { describe, expect, it } from 'vitest';
import { headingTopic, isAbout, type HeadingTopic } from '../../src/document/heading-topic';

const headings: readonly (readonly [heading: string, topics: readonly HeadingTopic[]])[] = [
  ['Key Responsibilities', ['responsibilities']],
  ['What you’ll do:', ['responsibilities']],
  ["What you'll be doing at Example", ['responsibilities']],
  ['In this role, you will:', ['responsibilities']],
  ['Essential Functions', ['responsibilities']],
  ['What you will get', []],
  ['Your day-to-day', ['responsibilities']],
  ['Nice to have', ['niceToHave']],
  ['Nice-to-haves', ['niceToHave']],
  ['Nice‑to‑have', ['niceToHave']],
  ['Preferred qualifications', ['niceToHave']],
  ['Desired skills', ['niceToHave']],
  ['It’s a plus', ['niceToHave']],
  ['Surplus stock', []],
  ['Requirements', []],
  ['Perks', []],
  ['', []],
];

describe('isAbout', () => {
  it.each(headings)('of “%s” tells %j', (heading, topics) => {
    const all: readonly HeadingTopic[] = ['responsibilities', 'niceToHave'];
    expect(all.filter((topic) => isAbout(topic, heading))).toEqual(topics);
  });
});

describe('headingTopic', () => {
  it.each<readonly [heading: string, topic: HeadingTopic | undefined]>([
    ['Preferred qualifications', 'niceToHave'],
    ['Key Responsibilities', 'responsibilities'],
    ['What you’ll need', 'requirements'],
    ['Education', 'qualifications'],
    ['Perks and benefits', 'perks'],
    ['We offer', 'benefits'],
    ['Hard Skills', 'skills'],
    ['Tools and Programs', 'tools'],
    ['Toolshed', undefined],
    ['Licenses', 'certificates'],
    ['Success metrics', 'measures'],
    ['Interview process', 'steps'],
    ['FAQ', 'questions'],
    ['About us', undefined],
  ])('of “%s” is %s', (heading, topic) => {
    expect(headingTopic(heading)).toBe(topic);
  });
});
