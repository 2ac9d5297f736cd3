import type { Check, DocumentFinding } from './check';
import { ofRow } from './of-row';
import { allRows, isNiceToHave } from './section-topics';

const degree = /\b(?:degree|bachelor(?:'s|’s|s)?|master(?:'s|’s)|ph\.?d|diploma|BS\/MS|B\.?Sc|M\.?Sc)\b/i;
const asksDegree =
  /\b(?:degree(?! of (?!arts|science))|bachelor|master(?:'s|’s) degree|ph\.?d|B\.?Sc|M\.?Sc)\b/i;
const equivalent =
  /\bequivalent\b|\bor (?:\w+ ){0,3}experience\b|\bor similar\b|\bpreferred\b|\bnot (?:required|needed)\b|\bno degree\b|\ba plus\b|\bpursuing\b|\bworking towards\b|\bstudying\b|\bor comparable\b|\bvaluable\b|\benrolled\b|\b(?:ph\.?d|doctoral|master(?:'s|’s)) (?:candidates|students)\b/i;
const licensed =
  /\b(?:nurs|medic|physician|pharma|dental|law|juris|attorney|counsel|teach|licens|architect|therap|social work|veterinar|accredited|certif|clinical|education)/i;
const physical =
  /\b(?:(?:lift|carry|climb|kneel|crouch|crawl|stoop|bend)(?:ing)?|stand(?:ing)? for|on your feet|heavy loads?)\b.*\b(?:\d+ ?(?:lbs?|pounds|kg)|periods?|all day|hours|ladders?|heavy|boxes|lifting|large amounts)\b|\bphysically fit\b|\b(?:move|push|pull|handle|carry)\b.{0,20}\bheavy\b|\bheavy lifting\b/i;
const accommodation =
  /\baccommodations?\b|\baccommodate (?:disab|applicants|candidates|you\b|employees)|\badjustments?\b|\bwith or without\b|\baccessib|\bor (?:use|with) (?:a|an|the)\b|\bwith (?:aids?|help|equipment)\b/i;

const asksForDegree = ofRow(
  (text) => degree.test(text) && asksDegree.test(text) && !equivalent.test(text) && !licensed.test(text),
);
const saysEquivalent = ofRow((text) => /\bequivalent\b/i.test(text));
const isPhysical = ofRow((text) => physical.test(text));
const accommodates = ofRow((text) => accommodation.test(text));

/** Says where a degree is the only door, and where bodies are asked for things without adjustments. */
export const checkDemands: Check = (posting) => {
  const rows = allRows(posting);
  const isWholeLicensed = licensed.test(posting.title);
  const sections = posting.sections.filter((section) => !isNiceToHave(section));
  const closed = allRows({ ...posting, sections }).find(asksForDegree);
  const found: DocumentFinding[] = [];
  if (closed !== undefined && !isWholeLicensed && !rows.some(saysEquivalent)) {
    found.push({
      check: 'degree',
      at: closed.id,
      title: 'A degree without “or equivalent experience”',
      reason:
        'Many employers have dropped degree demands. Add “or equivalent experience”, unless a law asks for the degree.',
      severity: 'consider',
      basis: 'evidence',
      source: 'degrees',
    });
  }
  const bodily = rows.find(isPhysical);
  if (bodily !== undefined && !rows.some(accommodates)) {
    found.push({
      check: 'accommodation',
      at: bodily.id,
      title: 'Physical demands without adjustments',
      reason:
        'Say that you adjust the work for disabled people; in the US only essential functions may be asked for.',
      severity: 'fix',
      basis: 'law',
      source: 'ada',
    });
  }
  return found;
};
