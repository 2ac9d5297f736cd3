import path from 'node:path';
import { missing, words } from './word-lists.mjs';

/**
 * How what was read of a page stands to its gold file, which has the words of the posting as a reader found them in the page;
 * its lines that begin with `? ` have words that may stay or go.
 */
export function measureGold(name, gold, page, got) {
  const lines = gold.split('\n');
  const wordsOf = (isMaybe) => words(lines.filter((line) => line.startsWith('? ') === isMaybe).join(' '));
  const wanted = wordsOf(false);
  const known = [...wanted, ...wordsOf(true)];
  // Words that structured data says and the page does not show are no words from around the posting.
  const around = missing(page, known);
  const unknown = missing(got, known);
  const extra = missing(unknown, missing(unknown, around));
  // What comes before a plus in the file's name is the site.
  const [site] = path.basename(name).split('+');
  return { name, site, words: wanted.length, lost: missing(wanted, got), extra };
}

/** Prints how many words of the postings were lost and how many of their surroundings came along. */
export function printGold(rows, isEach) {
  const sum = (list, key) => list.reduce((total, row) => total + (row[key].length ?? row[key]), 0);
  const percent = (share) => `${(100 * share).toFixed(2)} %`;
  const sites = [...new Set(rows.map(({ site }) => site))].map((each) =>
    rows.filter(({ site }) => site === each),
  );
  const all = sum(rows, 'words');
  console.log(`Pages with a gold file: ${rows.length} of ${sites.length} sites, ${all} words of postings`);
  for (const key of ['lost', 'extra']) {
    const shares = sites.map((list) => sum(list, key) / sum(list, 'words'));
    const average = shares.reduce((total, share) => total + share, 0) / sites.length;
    const inPages = rows.filter((row) => row[key].length > 0);
    const most = Math.max(...rows.map((row) => row[key].length / row.words));
    console.log(
      `  words ${key} ${sum(rows, key)} (${percent(sum(rows, key) / all)}; on average over sites ${percent(average)}; at most ${percent(most)}), in ${inPages.length} pages; above 20 % in ${rows.filter((row) => row[key].length > 0.2 * row.words).length}`,
    );
  }
  if (!isEach) return;
  for (const { name, words: count, lost, extra } of rows)
    console.log(
      `${name}: ${count} words, lost ${lost.length} [${lost.slice(0, 30).join(' ')}], extra ${extra.length} (${percent(extra.length / count)}) [${extra.slice(0, 40).join(' ')}]`,
    );
}
