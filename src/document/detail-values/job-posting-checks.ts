import type { JobDescription } from '../job-description';
import { posting } from '../posting';
import { writeDate } from './calendar-date';
import { detailKind, type DetailKind } from './detail-kind';
import { writeEmploymentTypes } from './employment-type';
import { jobFacts, type JobFacts } from './job-facts';
import { writePay } from './pay';
import { writePlace } from './place';
import { writeWorkplace } from './workplace';

/** Something that Google's job search asks of a posting. */
export interface JobPostingCheck {
  /** What fills it: a kind of detail, the title, or the text itself. */
  readonly filledBy: DetailKind | 'title' | 'text';
  readonly label: string;
  readonly isRequired: boolean;
  /** What is understood of it; undefined where something lacks. */
  readonly value: string | undefined;
  /** What the posting says of it that is not enough. */
  readonly said: string | undefined;
  /** What to say. */
  readonly advice: string;
}

interface Rule extends Pick<JobPostingCheck, 'label' | 'isRequired' | 'advice'> {
  readonly filledBy: DetailKind | 'title';
  readonly read: (facts: JobFacts) => string | undefined;
}

const orNothing = (text: string | undefined) => (text === '' ? undefined : text);

/** developers.google.com/search/docs/appearance/structured-data/job-posting, read in November 2026. */
const rules: readonly Rule[] = [
  {
    filledBy: 'title',
    label: 'Job title',
    isRequired: true,
    advice: 'Name the job, without a place, a pay or a number.',
    read: ({ title }) => orNothing(title),
  },
  {
    filledBy: 'company',
    label: 'Company',
    isRequired: true,
    advice: 'Name who hires.',
    read: ({ company }) => company?.value.text,
  },
  {
    filledBy: 'posted',
    label: 'Date of posting',
    isRequired: true,
    advice: 'Say on which day it goes online.',
    read: ({ posted }) => posted && writeDate(posted),
  },
  {
    filledBy: 'location',
    label: 'Place',
    isRequired: true,
    advice: 'Name the city and the country.',
    read: ({ place }) => (place.country === undefined ? undefined : writePlace(place)),
  },
  {
    filledBy: 'pay',
    label: 'Pay',
    isRequired: false,
    advice: 'Say how much, in which currency, and for how long.',
    read: ({ pay }) => (pay?.currency === undefined || pay.unit === undefined ? undefined : writePay(pay)),
  },
  {
    filledBy: 'employmentType',
    label: 'Type of employment',
    isRequired: false,
    advice: 'Say whether it is full-time, part-time, temporary …',
    read: ({ employmentTypes }) => orNothing(writeEmploymentTypes(employmentTypes)),
  },
  {
    filledBy: 'applyBy',
    label: 'Closing date',
    isRequired: false,
    advice: 'Say until which day one can apply.',
    read: ({ applyBy }) => applyBy && writeDate(applyBy),
  },
];

/** A job that is wholly remote has no place; it is asked for the countries that one may work from. */
const remoteRule: Rule = {
  filledBy: 'workplace',
  label: 'Countries it is open to',
  isRequired: true,
  advice: 'Name the countries that one may work from.',
  read: ({ workplace, place }) => {
    if (workplace === undefined) return undefined;
    const ofPlace = place.country === undefined ? [] : [place.country];
    const countries = workplace.countries.length > 0 ? workplace.countries : ofPlace;
    return countries.length === 0 ? undefined : writeWorkplace({ ...workplace, countries });
  },
};

/** Returns what Google's job search asks of a posting, with what the posting says of it. */
export function jobPostingChecks(jobDescription: JobDescription): JobPostingCheck[] {
  const visible = posting(jobDescription);
  const facts = jobFacts(visible);
  const isRemote = facts.workplace?.kind === 'remote';
  const asked = rules.map((rule) => (isRemote && rule.filledBy === 'location' ? remoteRule : rule));
  const checks = asked.map(({ read, ...rule }): JobPostingCheck => ({
    ...rule,
    value: read(facts),
    said: orNothing(visible.details.find(({ label }) => detailKind(label) === rule.filledBy)?.value.text),
  }));
  const text: JobPostingCheck = {
    filledBy: 'text',
    label: 'Description',
    isRequired: true,
    value: visible.sections.some(({ rows }) => rows.length > 0) ? 'The whole posting' : undefined,
    said: undefined,
    advice: 'Write what the job is.',
  };
  return [...checks.slice(0, 1), text, ...checks.slice(1)];
}
