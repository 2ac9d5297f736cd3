import { detailKind, type DetailKind } from '../document/detail-values/detail-kind';
import { jobFacts } from '../document/detail-values/job-facts';
import { writePlace, type Place } from '../document/detail-values/place';
import type { Detail, JobDescription, Section } from '../document/job-description';
import { posting } from '../document/posting';
import { detailsToMdast } from '../markdown/parts-to-mdast';
import { postingToMdast } from '../markdown/posting-to-mdast';
import { verbatimReader } from '../markdown/verbatim-reader';
import { mdastToPlainText } from './plain-text';
import { entryTexts, sectionEntries, type Entry } from './section-entries';
import { sectionTopic, type SectionTopic } from './section-topic';

const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/master/job-schema.json';

const experienceLabel = /^(?:experience|seniority)(?: level)?$/i;

/** The words of the schema for where one works. */
const remote = { remote: 'Full', hybrid: 'Hybrid', onSite: 'None' } as const;

/** Returns the posting in JSON Resume's job schema; what that has no field for stands in the description. */
export function write(jobDescription: JobDescription): string {
  return `${JSON.stringify(toJob(posting(jobDescription)), withoutEmpty, 2)}\n`;
}

function toJob({ title, details, sections }: JobDescription) {
  const facts = jobFacts({ title, details });
  const detail = (kind: DetailKind) => details.find(({ label }) => detailKind(label) === kind);
  const told = {
    company: detail('company'),
    type: detail('employmentType'),
    location: detail('location'),
    salary: detail('pay'),
    experience: details.find(({ label }) => experienceLabel.test(label)),
    date: facts.posted === undefined ? undefined : detail('posted'),
  };
  const topics = topicsOf(sections);
  const entriesAbout = (topic: SectionTopic) =>
    sections.flatMap((section) => (topics.get(section) === topic ? entriesWithHeading(section) : []));
  const rest = {
    title: '',
    details: details.filter((each) => !Object.values(told).includes(each)),
    sections: sections.filter((section) => !topics.has(section)),
  };
  return {
    $schema: schema,
    title,
    company: valueOf(told.company),
    type: valueOf(told.type),
    date: facts.posted,
    description: mdastToPlainText(postingToMdast(rest)).trim(),
    location: told.location === undefined ? undefined : toLocation(valueOf(told.location), facts.place),
    remote: facts.workplace === undefined ? undefined : remote[facts.workplace.kind],
    salary: valueOf(told.salary),
    experience: valueOf(told.experience),
    responsibilities: entryTexts(entriesAbout('responsibilities')),
    qualifications: entryTexts(entriesAbout('qualifications')),
    skills: entriesAbout('skills').map(toSkill),
  };
}

const valueOf = (detail: Detail | undefined) =>
  detail === undefined
    ? ''
    : mdastToPlainText({
        type: 'root',
        children: detailsToMdast([{ ...detail, label: '' }], verbatimReader),
      }).trim();

/** The address holds what the other fields do not say, and all of it where they might say it otherwise. */
function toLocation(text: string, place: Place) {
  const { street, locality, postalCode, region, country } = place;
  const isUnderstood = writePlace(place).startsWith(text);
  return { address: isUnderstood ? street : text, city: locality, postalCode, region, countryCode: country };
}

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

function withoutEmpty(_key: string, value: unknown): unknown {
  return value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value;
}
