import { readCountry } from '../../document/detail-values/country';
import { readEmploymentTypes, writeEmploymentTypes } from '../../document/detail-values/employment-type';
import { payUnits, writePay } from '../../document/detail-values/pay';
import { writePlace } from '../../document/detail-values/place';
import { writeWorkplace } from '../../document/detail-values/workplace';
import type { Fields } from './find-job-posting';

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

/** Returns the text of a value of structured data: itself, or the name or description of what it is. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (!isFields(value)) return '';
  return textOf(value['name']) || textOf(value['description']) || textOf(value['@value']);
}

/** Returns the texts of a value, or of each in a list of values. */
export function textsOf(value: unknown): string[] {
  return listOf(value).map(textOf).filter(Boolean);
}

/** Returns the places of work as a posting puts them. */
export function sayPlaces(value: unknown): string {
  const places = listOf(value).map((place) => {
    if (!isFields(place)) return textOf(place);
    const { address } = place;
    return isFields(address) ? sayAddress(address) : textOf(address) || textOf(place);
  });
  return [...new Set(places.filter(Boolean))].join('; ');
}

function sayAddress(address: Fields): string {
  const part = (name: string) => textOf(address[name]);
  const country = readCountry(part('addressCountry'));
  const place = writePlace({
    street: part('streetAddress'),
    postalCode: part('postalCode'),
    locality: part('addressLocality'),
    region: part('addressRegion'),
    ...(country === undefined ? {} : { country }),
  });
  return [place, country === undefined ? part('addressCountry') : ''].filter(Boolean).join(', ');
}

/** Returns whether one works from afar, and from where. */
export function sayWorkplace(posting: Fields): string {
  if (!textsOf(posting['jobLocationType']).some((type) => /TELECOMMUTE/i.test(type))) return '';
  const countries = textsOf(posting['applicantLocationRequirements']).map(readCountry);
  return writeWorkplace({ kind: 'remote', countries: countries.filter((code) => code !== undefined) });
}

/** Returns the types of employment; a term of someone's own stays as it is. */
export function sayEmploymentTypes(value: unknown): string {
  const texts = textsOf(value);
  const types = readEmploymentTypes(texts.join(', ').replaceAll('_', ' '));
  return types.length === 0 ? texts.join(', ') : writeEmploymentTypes(types);
}

/** Returns a pay as a posting puts it. */
export function saySalary(value: unknown): string {
  if (!isFields(value)) return textOf(value);
  const amount = isFields(value['value']) ? value['value'] : value;
  const single = numberOf(amount['value']);
  const unitText = textOf(amount['unitText'] ?? value['unitText']).toUpperCase();
  const unit = payUnits.find((each) => each.unit === unitText)?.unit;
  const currency = textOf(value['currency'] ?? amount['currency']).toUpperCase();
  return writePay({
    ...defined('minimum', numberOf(amount['minValue']) ?? single),
    ...defined('maximum', numberOf(amount['maxValue']) ?? single),
    ...(/^[A-Z]{3}$/.test(currency) ? { currency } : {}),
    ...(unit === undefined ? {} : { unit }),
  });
}

const defined = <Key extends string>(key: Key, value: number | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [K in Key]?: number };

function numberOf(value: unknown): number | undefined {
  const number = Number(textOf(value).replaceAll(/[,\s]/g, '') || Number.NaN);
  return Number.isFinite(number) ? number : undefined;
}
