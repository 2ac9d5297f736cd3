// Measures the review on labelled sentences (.jsonl) or on postings (text files in folders):
//   node scripts/measure-review.mjs sentences.jsonl [figures, to print no sentence of a set that has to stay unseen]
//   node scripts/measure-review.mjs folder [how many flags to list]
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createServer } from 'vite';

const [, , target, count = '0'] = process.argv;
const server = await createServer({
  server: { middlewareMode: true, ws: false },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  logLevel: 'error',
});
const { reviewText } = await server.ssrLoadModule('/src/review/review-text.ts');
const { kindOfSection } = await server.ssrLoadModule('/src/review/text-context.ts');

const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;

function measureSentences(file) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const tally = new Map();
  for (const { id, label, category = 'clean', text, span } of rows) {
    const found = reviewText(text);
    const isHit =
      label === 1 ? found.some(({ start, end }) => start < span.end && span.start < end) : found.length > 0;
    const entry = tally.get(category) ?? { of: 0, flagged: 0, inCategory: 0 };
    entry.of += 1;
    entry.flagged += Number(isHit);
    entry.inCategory += Number(label === 1 && found.some((each) => each.category === category));
    tally.set(category, entry);
    if (isHit !== (label === 1) && count !== 'figures')
      console.log(label === 1 ? 'missed' : 'wrong ', id, text, found.map(({ rule }) => rule).join(' '));
  }
  for (const [category, { of, flagged, inCategory }] of tally) {
    console.log(
      category.padEnd(16),
      `${flagged} of ${of}`.padEnd(10),
      category === 'clean' ? '' : `(${inCategory} in its category)`,
    );
  }
  const labelled = [...tally].filter(([category]) => category !== 'clean').map(([, entry]) => entry);
  const sum = (key) => labelled.reduce((total, entry) => total + entry[key], 0);
  const clean = tally.get('clean') ?? { flagged: 0, of: 1 };
  console.log(
    `recall ${percent(sum('flagged'), sum('of'))}, false alarms ${percent(clean.flagged, clean.of)}`,
  );
}

/** A line that is short, without a stop and before text is taken for a heading. */
const isHeading = (line) =>
  /^#{1,6} |^\*\*[^*]+\*\*:?$/.test(line) ||
  (/^[A-Z][^.!?,]{2,40}:?$/.test(line) && line.split(' ').length < 6);

function measurePostings(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter((file) => statSync(file).isFile())
    .toSorted();
  const flags = [];
  let wordCount = 0;
  let milliseconds = 0;
  for (const file of files) {
    let kind = 'text';
    for (const raw of readFileSync(file, 'utf8').split('\n')) {
      const line = raw.trim().replace(/^[-*•·]\s+/, '');
      wordCount += line.split(/\s+/).filter(Boolean).length;
      if (isHeading(line)) {
        kind = kindOfSection(line);
        continue;
      }
      const begin = performance.now();
      const found = reviewText(line.replace(/\*\*/g, ''), { kind });
      milliseconds += performance.now() - begin;
      for (const finding of found) {
        const text = line.replace(/\*\*/g, '');
        const around = `${text.slice(Math.max(0, finding.start - 50), finding.start)}[${text.slice(finding.start, finding.end)}]${text.slice(finding.end, finding.end + 40)}`;
        flags.push({ ...finding, file: path.basename(file), around });
      }
    }
  }
  const per = (counted) => ((1000 * counted) / wordCount).toFixed(2);
  console.log(
    `${files.length} postings, ${wordCount} words, ${flags.length} flags, ${per(flags.length)} per 1,000 words`,
  );
  console.log(`${((1000 * milliseconds) / wordCount).toFixed(3)} ms per 1,000 words`);
  for (const severity of ['fix', 'consider', 'style']) {
    console.log(severity, per(flags.filter((flag) => flag.severity === severity).length));
  }
  const byRule = new Map();
  for (const { rule } of flags) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  const commonest = [...byRule]
    .map(([rule, times]) => [times, rule])
    .toSorted(([left], [right]) => right - left);
  console.log(
    commonest
      .slice(0, 25)
      .map(([times, rule]) => `${times} ${rule}`)
      .join('\n'),
  );
  // Every n-th, so that the sample is the same each time and from everywhere.
  const step = Math.max(1, Math.floor(flags.length / Number(count)));
  if (Number(count) > 0) {
    flags
      .filter((_, index) => index % step === 0)
      .slice(0, Number(count))
      .forEach(({ rule, around, replacements }, index) =>
        console.log(`${index + 1}. ${rule}: ${around} → ${replacements.join(' / ')}`),
      );
  }
}

if (statSync(target).isDirectory()) measurePostings(target);
else measureSentences(target);
await server.close();
