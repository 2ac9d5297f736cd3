import { tellChange, type Change, type ChangeKind } from './change';

/** What a place changes, in a recruiter's words, and where. */
export interface Loss {
  readonly kind: ChangeKind;
  /** Such as “3 links are written out”. */
  readonly told: string;
  /** The headings that they stand under, or the headings themselves, each once. */
  readonly places: readonly string[];
}

/** Returns the changes told together, a line for each kind, in the order in which they first occur. */
export function tellLosses(changes: readonly Change[]): Loss[] {
  return [...new Set(changes.map(({ kind }) => kind))].map((kind) => {
    const same = changes.filter((change) => change.kind === kind);
    const places = new Set(same.map(({ under }) => under).filter((place) => place !== ''));
    return { kind, told: tellChange(kind, same.length), places: [...places] };
  });
}
