/** Something that was lost or changed between what was sent and what arrived. */
export interface ArrivalFinding {
  /** Whether words are lost, something reads otherwise, or it only looks otherwise. */
  readonly weight: 'lost' | 'changed' | 'look';
  readonly text: string;
  /** The lines that were sent which it is about. */
  readonly lines: readonly number[];
}
