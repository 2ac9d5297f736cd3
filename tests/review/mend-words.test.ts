import { describe, expect, it } from 'vitest';
import { mendWords, pluralVerb } from '../../src/review/mend-words';
import { reviewText } from '../../src/review/review-text';

function mended(text: string, at = 0): string {
  const finding = reviewText(text)[0];
  if (finding === undefined) throw new Error(`Nothing is found in: ${text}`);
  const change = mendWords(text, finding, finding.replacements[at] ?? '');
  return text.slice(0, change.start) + change.text + text.slice(change.end);
}

describe('mending words', () => {
  it.each([
    // As they are: number, possessive and case.
    ['Our chairman signs off every contract.', 'Our chair signs off every contract.'],
    ["The chairman's desk is upstairs.", "The chair's desk is upstairs."],
    ['The chairman’s desk is upstairs.', 'The chair’s desk is upstairs.'],
    ['Chairmen meet monthly.', 'Chairs meet monthly.'],
    ['SALESMEN WANTED HERE', 'SALESPEOPLE WANTED HERE'],
    ['Stewardess roles open in May.', 'Flight attendant roles open in May.'],
    ['Our waitresses share tips.', 'Our servers share tips.'],
    ['Two foremen plan the shifts.', 'Two supervisors plan the shifts.'],
    ["A fireman's kit is heavy.", "A firefighter's kit is heavy."],
    ['Rock stars of sales.', 'Experts of sales.'],
    ['SEO gurus write here.', 'SEO experts write here.'],
    ['Handicapped parking is near.', 'Accessible parking is near.'],
    ['The deadlines are insane.', 'The deadlines are extreme.'],
    ['Blacklisted senders are checked.', 'Blocklisted senders are checked.'],
    ['We are whitelisting senders.', 'We are allowlisting senders.'],
    ['The team is juggling requests.', 'The team is handling requests.'],
    ['You wear many hats.', 'You handle varied tasks.'],
    // A and an.
    ['We need a guru for Excel.', 'We need an expert for Excel.'],
    ['We need a handyman here.', 'We need a maintenance technician here.'],
    ['An air hostess serves tea.', 'A flight attendant serves tea.'],
    ['A rockstar of design.', 'An expert of design.'],
    ['An actress in a film.', 'An actor in a film.'],
    ['A craftsman with wood.', 'A craftsperson with wood.'],
    // He and she become they, and their verbs with them.
    ['He/she must keep accurate records.', 'They must keep accurate records.'],
    ['He/she keeps accurate records.', 'They keep accurate records.'],
    ['S/he is on time.', 'They are on time.'],
    ['He or she must drive.', 'They must drive.'],
    ['He is on time.', 'They are on time.'],
    ['She has a van.', 'They have a van.'],
    ['He manages two shops.', 'They manage two shops.'],
    ['She does the books.', 'They do the books.'],
    ['She was here first.', 'They were here first.'],
    ['He goes to each site.', 'They go to each site.'],
    ['He teaches adults.', 'They teach adults.'],
    ['She fixes bikes.', 'They fix bikes.'],
    ['She carries the keys.', 'They carry the keys.'],
    ["He isn't late.", "They aren't late."],
    ["She doesn't drive.", "They don't drive."],
    ['She also has a van.', 'They also have a van.'],
    ['He usually starts at six.', 'They usually start at six.'],
    ['She can type.', 'They can type.'],
    ["He's on time.", "They're on time."],
    ["She'll drive.", "They'll drive."],
    ['The driver says when he is late.', 'The driver says when they are late.'],
    ['He or she carries the keys and locks up.', 'They carry the keys and lock up.'],
    ['She checks and signs each order.', 'They check and sign each order.'],
    ['He bakes and he or she serves.', 'They bake and he or she serves.'],
    ['Is he on time?', 'Are they on time?'],
    ['Does she drive?', 'Do they drive?'],
    ['A cook whose shift he plans.', 'A cook whose shift they plan.'],
    // What belongs to him or her.
    ['The nurse updates her notes.', 'The nurse updates their notes.'],
    ['Each one brings his or her lunch.', 'Each one brings their lunch.'],
    ['HIS/HER LUNCH IS FREE', 'THEIR LUNCH IS FREE'],
    ['Give him or her the keys.', 'Give them the keys.'],
    ['Ask her.', 'Ask them.'],
    ['Ask her, please.', 'Ask them, please.'],
    ['Give her the keys.', 'Give them the keys.'],
    ['Tell her that we called.', 'Tell them that we called.'],
    ['A cook who manages himself.', 'A cook who manages themselves.'],
    // Taken out.
    ['Safety at all costs.', 'Safety.'],
    ['MBA from an elite school preferred.', 'MBA preferred.'],
  ])('makes of “%s” “%s”', (before, after) => {
    expect(mended(before)).toBe(after);
  });

  it.each([
    ['is', 'are'],
    ['has', 'have'],
    ['does', 'do'],
    ['carries', 'carry'],
    ['watches', 'watch'],
    ['manages', 'manage'],
    ['must', 'must'],
    ['passes', 'pass'],
    ["doesn't", "don't"],
    ['focuses', 'focus'],
    ['chases', 'chase'],
    ['pays', 'pay'],
    ['lies', 'lie'],
    ['quizzes', 'quiz'],
  ])('turns the verb %s into %s', (before, after) => {
    expect(pluralVerb(before)).toBe(after);
  });
});

it.each([
  { text: 'You have an athletic build.', words: 'athletic', mended: 'You have a build.' },
  { text: 'A young engineer writes.', words: 'young', mended: 'An engineer writes.' },
  { text: 'A bubbly, young, creative team.', words: 'young', mended: 'A bubbly, creative team.' },
  { text: 'We have a young team.', words: 'young', mended: 'We have a team.' },
])(
  'fits the article to what comes after words that are taken out: $text',
  ({ text, words, mended: expected }) => {
    const start = text.indexOf(words);
    const change = mendWords(text, { start, end: start + words.length }, '');
    expect(text.slice(0, change.start) + change.text + text.slice(change.end)).toBe(expected);
  },
);
