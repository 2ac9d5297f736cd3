import type { Arrival } from './arrival';
import type { ArrivalFinding } from './arrival-finding';
import type { ArrivalGap } from './arrival-gaps';
import { characterName, charactersOf } from './character-names';
import { countOf } from './count-of';
import type { PostedWord } from './posted-words';
import type { CharacterChange } from './undo-damage';
import { withArticle } from './with-article';

/** A sign that changed, in a line that was sent. */
type PlacedChange = CharacterChange & { readonly line: number };

const noBreak = /[\u00A0\u202F\u2007]/;
/** The signs that may stand before an item of a list, and say only that it is one. */
const listSigns = /^[-*•·▪◦‣–☑☐✓]$/u;

/**
 * Returns which signs are gone or became others: dashes, quotes, emoji. Plain text from the clipboard has lost its no-break
 * spaces in any case.
 */
export function tellSigns(
  arrival: Arrival,
  gaps: readonly ArrivalGap[],
  isFormatted: boolean,
): ArrivalFinding[] {
  const changes = [
    ...mendedChanges(arrival),
    ...gaps.filter((gap) => !gap.losesWords && !gap.gainsWords).flatMap(gapChanges),
    ...letterChanges(arrival),
  ].filter(({ sent, arrived }) => isFormatted || !noBreak.test(sent + arrived));
  const groups = new Map<string, PlacedChange[]>();
  for (const change of changes) {
    const key = `${characterName(change.sent).one} ${change.arrived}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].map((group) => ({
    weight: weightOf(group[0] as PlacedChange),
    text: tellGroup(group),
    lines: [...new Set(group.map(({ line }) => line))],
  }));
}

/** What was mended in a line that arrived, by the line that was sent. */
function mendedChanges({ changes, homes }: Arrival): PlacedChange[] {
  return changes.flatMap((each, home) => {
    const line = homes.indexOf(home);
    return line === -1 ? [] : each.map((change) => ({ ...change, line }));
  });
}

const signsOf = (text: string) =>
  charactersOf(text).filter((sign) => sign.trim() !== '' || noBreak.test(sign));

function gapChanges({ sent, arrived, line, isLoose, start }: ArrivalGap): PlacedChange[] {
  const before = signsOf(sent);
  const after = signsOf(start === 0 ? arrived.trimStart() : arrived);
  if (before.join('') === after.join('')) return [];
  if (isLoose) return missingFrom(before, after).map((sign) => ({ sent: sign, arrived: '', line }));
  const isMark = start === 0 && before.length === 0 && after.every((sign) => listSigns.test(sign));
  if (isMark) return [];
  if (before.length === after.length)
    return before.flatMap((sign, index) => {
      const other = after[index] ?? '';
      return sign === other ? [] : [{ sent: sign, arrived: other, line }];
    });
  if (after.length === 0) return before.map((sign) => ({ sent: sign, arrived: '', line }));
  const left = missingFrom(before, after);
  const come = missingFrom(after, before);
  if (left.length === 0) return come.map((sign) => ({ sent: '', arrived: sign, line }));
  if (come.length === 0) return left.map((sign) => ({ sent: sign, arrived: '', line }));
  return [{ sent: left.join(''), arrived: come.join(''), line }];
}

/** Returns the signs that do not follow one another in the others. */
function missingFrom(signs: readonly string[], others: readonly string[]): string[] {
  let from = 0;
  return signs.filter((sign) => {
    const at = others.indexOf(sign, from);
    if (at === -1) return true;
    from = at + 1;
    return false;
  });
}

/** Letters that lost their accents. Capitals are told of by the line. */
function letterChanges({ sent, arrived, sentWords, arrivedWords, pairs }: Arrival): PlacedChange[] {
  return sentWords.flatMap((word, index) => {
    const other = arrivedWords[pairs[index] ?? -1];
    if (other === undefined) return [];
    const textOf = (text = '', { start, end }: Pick<PostedWord, 'start' | 'end'>) =>
      Array.from(text.slice(start, end).normalize('NFC').toLowerCase());
    const before = textOf(sent[word.line]?.content.text, word);
    const after = textOf(arrived[other.line]?.content.text, other);
    if (before.length !== after.length) return [];
    return before.flatMap((letter, at) =>
      letter === after[at] ? [] : [{ sent: letter, arrived: after[at] ?? '', line: word.line }],
    );
  });
}

const straight = /^['"]$/;

/** Straight quotes and plain spaces read the same. */
function weightOf({ sent, arrived }: CharacterChange): ArrivalFinding['weight'] {
  return straight.test(arrived) || noBreak.test(sent + arrived) ? 'look' : 'changed';
}

function tellGroup(group: readonly PlacedChange[]): string {
  const [{ sent, arrived }] = group as [PlacedChange, ...PlacedChange[]];
  const count = group.length;
  if (sent === '' && noBreak.test(arrived))
    return `${countOf(count, 'plain space')} became no-break ${count === 1 ? 'space' : 'spaces'}`;
  if (sent === '') return `“${arrived}” was added in ${countOf(count, 'place')}`;
  const subject = countSigns(sent, count);
  const start = subject.charAt(0).toUpperCase() + subject.slice(1);
  if (noBreak.test(sent) && arrived === '') return `${start} became plain`;
  if (arrived === '') return `${start} ${count === 1 ? 'is' : 'are'} gone`;
  return `${start} became ${straight.test(arrived) ? 'straight' : `“${arrived}”`}`;
}

/** A sign without a name stands for itself, in quotes. */
function countSigns(sign: string, count: number): string {
  const { one, many } = characterName(sign);
  if (one.startsWith('“')) return count === 1 ? one : `${count} × ${one}`;
  return count === 1 ? withArticle(one) : `${count} ${many}`;
}
