/** What a stretch of matches costs: a few words that only happen to be the same are none. */
const opening = 5;

/** Which move led to a cell: bits, one set for each of the two states. */
const matchFromMatch = 1;
const gapFromMatch = 2;
const gapFromAbove = 4;

/** The most cells that are looked at: for each, one byte is kept. */
const mostCells = 60_000_000;

/** Tells whether two texts of so many words are short enough to be compared. */
export function isComparable(sentWords: number, arrivedWords: number): boolean {
  return (sentWords + 1) * (arrivedWords + 1) <= mostCells;
}

/**
 * Returns for each word of the first list which one of the second it is, or -1: the order is the same in both, and
 * words match in runs. What surrounds the match on the second side costs nothing.
 */
export function alignWords(sent: readonly string[], arrived: readonly string[]): Int32Array {
  const width = arrived.length + 1;
  const moves = new Uint8Array((sent.length + 1) * width);
  const { sentIds, arrivedIds } = numbered(sent, arrived);
  // The best score that ends in a match, and the best that does not, for the row above and for this one.
  let matchAbove = new Int32Array(width).fill(-opening);
  let gapAbove = new Int32Array(width);
  let match = new Int32Array(width);
  let gap = new Int32Array(width);
  for (let row = 1; row <= sent.length; row += 1) {
    const id = sentIds[row - 1];
    const weight = (sent[row - 1]?.length ?? 0) > 3 ? 2 : 1;
    match[0] = -opening;
    gap[0] = 0;
    moves[row * width] = gapFromAbove;
    for (let column = 1; column < width; column += 1) {
      let move = 0;
      if (arrivedIds[column - 1] === id) {
        const goesOn = (matchAbove[column - 1] as number) + weight + 1;
        const begins = (gapAbove[column - 1] as number) + weight - opening;
        if (goesOn >= begins) move |= matchFromMatch;
        match[column] = Math.max(goesOn, begins);
      } else {
        match[column] = unreachable;
      }
      const above = gapAbove[column] as number;
      const before = gap[column - 1] as number;
      const best = Math.max(above, before);
      const ends = match[column] as number;
      if (ends > best) move |= gapFromMatch;
      else if (above >= before) move |= gapFromAbove;
      gap[column] = Math.max(best, ends);
      moves[row * width + column] = move;
    }
    [matchAbove, match] = [match, matchAbove];
    [gapAbove, gap] = [gap, gapAbove];
  }
  return walkBack(moves, sent.length, arrived.length);
}

const unreachable = -1_000_000_000;

function walkBack(moves: Uint8Array, rows: number, columns: number): Int32Array {
  const pairs = new Int32Array(rows).fill(-1);
  let [row, column] = [rows, columns];
  let isMatch = false;
  while (row > 0 && column > 0) {
    const move = moves[row * (columns + 1) + column] ?? 0;
    if (isMatch || (move & gapFromMatch) !== 0) {
      pairs[row - 1] = column - 1;
      isMatch = (move & matchFromMatch) !== 0;
      row -= 1;
      column -= 1;
    } else if ((move & gapFromAbove) !== 0) {
      row -= 1;
    } else {
      column -= 1;
    }
  }
  return pairs;
}

/** Numbers are compared faster than texts. */
function numbered(sent: readonly string[], arrived: readonly string[]) {
  const ids = new Map<string, number>();
  const idOf = (word: string) => {
    const id = ids.get(word) ?? ids.size;
    ids.set(word, id);
    return id;
  };
  return { sentIds: Int32Array.from(sent, idOf), arrivedIds: Int32Array.from(arrived, idOf) };
}
