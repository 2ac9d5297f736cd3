import type { JobDescription } from '../document/job-description';

const idsOf = ({ details, sections }: JobDescription) => [
  ...details.map(({ id }) => id),
  ...sections.flatMap(({ id, rows }) => [id, ...rows.map((row) => row.id)]),
];

/** Returns what is said of parts of a job description, said of the same parts of a copy that has ids of its own. */
export function followIds<Said extends { readonly at: string }>(
  said: readonly Said[],
  original: JobDescription,
  copy: JobDescription,
): Said[] {
  const copied = idsOf(copy);
  const copyOf = new Map(idsOf(original).map((id, index) => [id, copied[index]]));
  return said.map((each) => ({ ...each, at: copyOf.get(each.at) ?? each.at }));
}
