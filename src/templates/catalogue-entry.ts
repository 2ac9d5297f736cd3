/** What the catalogue knows of a job title, without its template. */
export interface CatalogueEntry {
  readonly id: string;
  readonly title: string;
  /** Other names that people search for. */
  readonly aliases: readonly string[];
  /** The field of work, such as "Health Care". */
  readonly field: string;
  /** Such as "Intern", "Senior" or "Executive". */
  readonly level: string;
}
