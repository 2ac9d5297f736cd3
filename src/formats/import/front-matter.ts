import { parse } from 'yaml';
import { detailKinds } from '../../document/detail-values/detail-kind';
import { factKind } from '../../document/detail-values/fact-label';
import type { Hints, KnownFact } from './understand';

const titleKeys = ['title', 'jobtitle', 'job_title', 'position', 'role'];

/** Returns the title and the details that YAML front matter says; it is kept as it is beside them. */
export function readFrontMatter(yaml: string): Hints {
  const values = parseYaml(yaml);
  const titleKey = titleKeys.find((key) => typeof values[key] === 'string');
  const details = Object.entries(values).flatMap(([key, value]): KnownFact[] => {
    // In front matter `type` and `category` are those of the page.
    const kind = key === titleKey || key === 'type' ? undefined : factKind(key);
    const text = sayValue(value);
    return kind === undefined || text === undefined ? [] : [{ label: detailKinds[kind][0], value: text }];
  });
  return {
    details: details.filter(({ label }, at) => details.findIndex((each) => each.label === label) === at),
    ...(titleKey === undefined ? {} : { title: String(values[titleKey]).replaceAll(/\s+/g, ' ').trim() }),
  };
}

function parseYaml(yaml: string): Record<string, unknown> {
  try {
    const value: unknown = parse(yaml, { maxAliasCount: 0, logLevel: 'silent' });
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    // It may hold a template's own language; then nothing of it is known, and all is kept.
    return {};
  }
}

function sayValue(value: unknown): string | undefined {
  if (typeof value === 'string') return value.replaceAll(/\s+/g, ' ').trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string'))
    return value.join(', ');
  return undefined;
}
