import type { Check } from './check';
import { ofRow } from './of-row';
import { mustHaves } from './section-topics';

/** How many demands are read as demands; the number is ours. */
const most = 10;

const softStart =
  /^(?:ideally|preferabl[ey]|preferred|desirable|optional(?:ly)?|bonus(?: points)?|nice to have|a plus)\b/i;
const softEnd =
  /(?<!\bif )\b(?:preferred|desirable|desired|advantageous|beneficial|optional|nice to have|an? (?:\w+ )?(?:plus|bonus|advantage|asset)|not (?:required|essential|necessary))[\s)\].!]*$/i;

/** What is welcome after a comma and is another thing than what stands before: “Forklift skills, a licence is a plus”. */
const softDetail =
  /,\s+(?!(?:that|this|it|which|but|though|while|and|or)\b)(?![^,]*\b(?:and|or)\b)[^,]*?\w[^,]*$/i;

/** Tells whether all that a sentence asks for is only welcome; a must with a welcome detail is a must. */
function isSoftSentence(sentence: string): boolean {
  if (softStart.test(sentence)) return true;
  const end = softEnd.exec(sentence);
  if (end === null) return false;
  const before = sentence.slice(0, end.index).replace(/\s*\b(?:is|are|would be|will be)\s*$/i, '');
  return !softDetail.test(before);
}

const isSoft = ofRow((text) => {
  const sentences = text.split(/(?<=[.;!?])\s+/).filter((sentence) => /\w/.test(sentence));
  return (
    sentences.length > 0 && sentences.every((sentence) => isSoftSentence(sentence.trim().replace(/;$/, '')))
  );
});

/** Says where more is asked for than people can weigh, and which of it reads as only welcome. */
export const checkMustHaves: Check = (posting) => {
  const rows = mustHaves(posting);
  const soft = rows.filter(isSoft);
  const common = {
    severity: 'consider',
    basis: 'evidence',
    source: 'coffman',
  } as const;
  if (soft.length > 0) {
    return [
      {
        ...common,
        check: 'soft-must-haves',
        at: soft[0]?.id ?? '',
        title: `${soft.length} of ${rows.length} must-haves ${soft.length === 1 ? 'reads' : 'read'} as nice to have`,
        reason:
          'Clear must-haves bring more qualified women to apply. Move what is only welcome to a list of its own.',
        mend: { kind: 'move-to-nice-to-have', rowIds: soft.map(({ id }) => id) },
      },
    ];
  }
  if (rows.length <= most) return [];
  return [
    {
      ...common,
      check: 'many-must-haves',
      at: rows[0]?.id ?? '',
      title: `${rows.length} must-haves`,
      reason: `More than ${most} are hard to meet and to weigh. Move those after the ${most}th to a list of what is nice to have, or choose others.`,
      mend: { kind: 'move-to-nice-to-have', rowIds: rows.slice(most).map(({ id }) => id) },
    },
  ];
};
