import { toHtml } from 'hast-util-to-html';
import type { JobPosting, PostalAddress, WithContext } from 'schema-dts';
import { countryName } from '../document/detail-values/country';
import { jobFacts } from '../document/detail-values/job-facts';
import type { Pay } from '../document/detail-values/pay';
import type { Place } from '../document/detail-values/place';
import { headingTopic, type HeadingTopic } from '../document/heading-topic';
import type { Detail, JobDescription } from '../document/job-description';
import { posting } from '../document/posting';
import { postingToMdast } from '../markdown/posting-to-mdast';
import { mdastToHast } from './mdast-to-hast';
import { mdastToPlainText } from './plain-text';

const linkOf = (detail: Detail | undefined) =>
  detail?.value.marks.map((mark) => (mark.type === 'link' ? mark.url : undefined)).find(Boolean);

const email = /[^\s@<>()]+@[^\s@<>()]+\.[\p{L}\d-]+/u;

function address({ street, locality, region, postalCode, country }: Place): PostalAddress {
  return {
    '@type': 'PostalAddress',
    ...(street === undefined ? {} : { streetAddress: street }),
    ...(locality === undefined ? {} : { addressLocality: locality }),
    ...(region === undefined ? {} : { addressRegion: region }),
    ...(postalCode === undefined ? {} : { postalCode }),
    ...(country === undefined ? {} : { addressCountry: country }),
  };
}

/** A pay without a currency or a unit would be read as any other. */
function baseSalary(pay: Pay | undefined) {
  if (pay?.currency === undefined || pay.unit === undefined) return {};
  const { minimum, maximum, currency, unit } = pay;
  const amount =
    minimum === maximum
      ? { value: minimum as number }
      : {
          ...(minimum === undefined ? {} : { minValue: minimum }),
          ...(maximum === undefined ? {} : { maxValue: maximum }),
        };
  return {
    baseSalary: {
      '@type': 'MonetaryAmount' as const,
      currency,
      value: { '@type': 'QuantitativeValue' as const, ...amount, unitText: unit },
    },
  };
}

function contact(detail: Detail | undefined) {
  if (detail === undefined) return {};
  const link = linkOf(detail) ?? /https?:\/\/\S+/.exec(detail.value.text)?.[0];
  const mail = link?.startsWith('mailto:')
    ? link.slice('mailto:'.length)
    : email.exec(detail.value.text)?.[0];
  if (mail !== undefined) {
    return { applicationContact: { '@type': 'ContactPoint' as const, email: mail.replace(/\?.*/, '') } };
  }
  if (link === undefined || !/^https?:/i.test(link)) return {};
  return { applicationContact: { '@type': 'ContactPoint' as const, url: link } };
}

type SectionProperty = 'responsibilities' | 'qualifications' | 'skills' | 'jobBenefits';

/** Which sections say what a property of JobPosting says, by what they are about. */
const sectionProperties: Record<SectionProperty, readonly (HeadingTopic | undefined)[]> = {
  responsibilities: ['responsibilities'],
  qualifications: ['requirements', 'qualifications', 'certificates'],
  skills: ['skills', 'tools'],
  jobBenefits: ['perks', 'benefits'],
};

function sectionTexts({ sections }: JobDescription) {
  const texts = Object.entries(sectionProperties).map(([property, topics]) => {
    const found = sections.filter(({ heading }) => topics.includes(headingTopic(heading.text)));
    const bare = found.map((section) => ({ ...section, heading: { text: '', marks: [] } }));
    const tree = postingToMdast({ title: '', details: [], sections: bare });
    return [property, mdastToPlainText(tree).trim()] as const;
  });
  return Object.fromEntries(texts.filter(([, text]) => text !== '')) as Partial<
    Record<SectionProperty, string>
  >;
}

/**
 * Returns a posting as a JobPosting of schema.org, with what its visible details say and nothing else
 * (developers.google.com/search/docs/appearance/structured-data/job-posting).
 */
export function toJobPosting(jobDescription: JobDescription): WithContext<JobPosting> {
  const visible = posting(jobDescription);
  const facts = jobFacts(visible);
  const body = postingToMdast({ ...visible, title: '' });
  const { company, workplace, place, employmentTypes, posted, applyBy } = facts;
  const sameAs = linkOf(company);
  const isRemote = workplace?.kind === 'remote';
  const countries =
    workplace?.countries.length === 0 && place.country !== undefined ? [place.country] : workplace?.countries;
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    ...(facts.title === '' ? {} : { title: facts.title }),
    description: toHtml(mdastToHast(body)),
    ...(posted === undefined ? {} : { datePosted: posted }),
    // The whole of the last day counts.
    ...(applyBy === undefined ? {} : { validThrough: `${applyBy}T23:59` }),
    ...(company === undefined
      ? {}
      : {
          hiringOrganization: {
            '@type': 'Organization',
            name: company.value.text,
            ...(sameAs !== undefined && /^https?:/i.test(sameAs) ? { sameAs } : {}),
          },
        }),
    ...(Object.keys(place).length === 0 || isRemote
      ? {}
      : { jobLocation: { '@type': 'Place', address: address(place) } }),
    ...(isRemote ? { jobLocationType: 'TELECOMMUTE' } : {}),
    ...(isRemote && countries !== undefined && countries.length > 0
      ? {
          applicantLocationRequirements: countries.map((code) => ({
            '@type': 'Country' as const,
            name: countryName(code),
          })),
        }
      : {}),
    ...(employmentTypes.length === 0 ? {} : { employmentType: [...employmentTypes] }),
    ...baseSalary(facts.pay),
    ...contact(facts.howToApply),
    ...sectionTexts(visible),
  };
}
