import type { Detail, JobDescription, Section } from '../document/job-description';
import { posting } from '../document/posting';
import { detailsToMdast } from '../markdown/job-description-to-mdast';
import { postingToMdast } from '../markdown/posting-to-mdast';
import { mdastToPlainText } from './plain-text';
import { entryTexts, sectionEntries, type Entry } from './section-entries';
import { sectionTopic, type SectionTopic } from './section-topic';

const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/master/job-schema.json';

/** The labels of the details that the schema has a field for, and of what form it wants them. */
const detailFields = {
  company: { label: /^(?:company|organi[sz]ation|employer)$/i, form: /./ },
  type: { label: /^(?:(?:employment|job|contract) )?type$/i, form: /./ },
  date: { label: /^(?:date )?posted$/i, form: /^[12]\d{3}(?:-[01]\d(?:-[0-3]\d)?)?$/ },
  location: { label: /^(?:job )?location$/i, form: /./ },
  salary: { label: /^(?:salary|pay|compensation)(?: range)?$/i, form: /./ },
  experience: { label: /^(?:experience|seniority)(?: level)?$/i, form: /./ },
} as const;

/** Returns the posting in JSON Resume's job schema; what that has no field for stands in the description. */
export function write(jobDescription: JobDescription): string {
  return `${JSON.stringify(toJob(posting(jobDescription)), withoutEmpty, 2)}\n`;
}

function toJob({ title, details, sections }: JobDescription) {
  const found = Object.values(detailFields).map((field) =>
    details.find((detail) => field.label.test(detail.label) && field.form.test(valueOf(detail))),
  );
  const [company, type, date, location, salary, experience] = found.map(valueOf);
  const topics = topicsOf(sections);
  const entriesAbout = (topic: SectionTopic) =>
    sections.flatMap((section) => (topics.get(section) === topic ? entriesWithHeading(section) : []));
  const rest = {
    title: '',
    details: details.filter((detail) => !found.includes(detail)),
    sections: sections.filter((section) => !topics.has(section)),
  };
  return {
    $schema: schema,
    title,
    company,
    type,
    date,
    description: mdastToPlainText(postingToMdast(rest)).trim(),
    location: location === '' ? undefined : { address: location },
    remote: remoteOf(details),
    salary,
    experience,
    responsibilities: entryTexts(entriesAbout('responsibilities')),
    qualifications: entryTexts(entriesAbout('qualifications')),
    skills: entriesAbout('skills').map(toSkill),
  };
}

const valueOf = (detail: Detail | undefined) =>
  detail === undefined
    ? ''
    : mdastToPlainText({ type: 'root', children: detailsToMdast([{ ...detail, label: '' }]) }).trim();

/** Returns what each section is about; a sub-section of no topic of its own is about that of its section. */
function topicsOf(sections: readonly Section[]): Map<Section, SectionTopic> {
  const topics = new Map<Section, SectionTopic>();
  let above: SectionTopic | undefined;
  for (const section of sections) {
    const own = sectionTopic(section.heading.text);
    if (section.level === 2) above = own;
    const topic = own ?? above;
    if (topic !== undefined) topics.set(section, topic);
  }
  return topics;
}

/** The heading of a sub-section says of what kind its lines are, unless the field says that already. */
function entriesWithHeading(section: Section): Entry[] {
  const entries = sectionEntries(section);
  const heading = section.heading.text;
  return heading === '' || sectionTopic(heading) !== undefined
    ? entries
    : [{ text: heading, under: entries }];
}

/** `Languages: Go, Rust` names a skill and its keywords; a comma within brackets does not part them. */
const named = /^([^:]{1,60}):\s+(.+)$/;
const comma = /[,;]\s+(?![^(]*\))/;

function toSkill({ text, under }: Entry) {
  const [, name = text, list = ''] = under.length === 0 ? (named.exec(text) ?? []) : [];
  return { name, keywords: [...list.split(comma), ...entryTexts(under)].filter((each) => each !== '') };
}

function remoteOf(details: readonly Detail[]): 'Full' | 'Hybrid' | 'None' | undefined {
  const text = details
    .filter(({ label }) => /^(?:workplace|location|remote)$/i.test(label))
    .map(({ value }) => value.text)
    .join(' ');
  if (/\bhybrid\b/i.test(text)) return 'Hybrid';
  if (/\b(?:no|not|non)[- ]remote\b|\bon-?site\b|\bin the office\b/i.test(text)) return 'None';
  return /\bremote\b/i.test(text) ? 'Full' : undefined;
}

function withoutEmpty(_key: string, value: unknown): unknown {
  return value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value;
}
