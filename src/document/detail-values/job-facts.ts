import type { Detail, JobDescription } from '../job-description';
import { readDate } from './calendar-date';
import { detailKind, type DetailKind } from './detail-kind';
import { readEmploymentTypes, type EmploymentType } from './employment-type';
import { readPay, type Pay } from './pay';
import { readPlace, type Place } from './place';
import { readWorkplace, type Workplace } from './workplace';

/** What the visible details of a posting say, as far as they can be understood. */
export interface JobFacts {
  readonly title: string;
  readonly company: Detail | undefined;
  readonly place: Place;
  readonly workplace: Workplace | undefined;
  readonly employmentTypes: readonly EmploymentType[];
  readonly pay: Pay | undefined;
  /** ISO 8601, without a time. */
  readonly posted: string | undefined;
  readonly applyBy: string | undefined;
  readonly howToApply: Detail | undefined;
}

/** Returns what the details of a posting say. */
export function jobFacts({ title, details }: Pick<JobDescription, 'title' | 'details'>): JobFacts {
  const detail = (kind: DetailKind) => details.find(({ label }) => detailKind(label) === kind);
  const text = (kind: DetailKind) => detail(kind)?.value.text ?? '';
  return {
    title,
    company: detail('company'),
    place: readPlace(text('location')),
    // Many say it with the place.
    workplace: readWorkplace(text('workplace')) ?? readWorkplace(text('location')),
    employmentTypes: readEmploymentTypes(text('employmentType')),
    pay: readPay(text('pay')),
    posted: readDate(text('posted')),
    applyBy: readDate(text('applyBy')),
    howToApply: detail('howToApply'),
  };
}
