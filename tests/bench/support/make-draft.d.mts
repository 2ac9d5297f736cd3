/** The stored form of a draft. */
interface StoredDraft {
  readonly id: string;
}

export function makeDraft(size: {
  readonly id?: string;
  readonly rows: number;
  readonly wordsInRow?: number;
  readonly rowsIn?: number;
}): StoredDraft;
