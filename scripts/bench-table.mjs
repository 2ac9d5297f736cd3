const sorted = (values) => values.toSorted((left, right) => left - right);

/** Returns the middle of some numbers; of an even count the mean of the two in the middle. */
function medianOf(values) {
  const inOrder = sorted(values);
  const half = inOrder.length / 2;
  return (inOrder[Math.ceil(half) - 1] + inOrder[Math.floor(half)]) / 2;
}

const told = (value, { unit, digits = 1 }) => `${value.toFixed(digits)}${unit === '' ? '' : ` ${unit}`}`;

/**
 * Returns a row for each measure of a bench, from what its rounds gave. The noise is the page against itself: the
 * rounds of odd number against those of even number, which took turns.
 */
export function rowsOf({ measures, results }) {
  return Object.entries(measures).map(([key, measure]) => {
    const values = results.map((result) => result[key]);
    const median = medianOf(values);
    const half = (odd) => medianOf(values.filter((_value, index) => index % 2 === odd));
    const [least] = sorted(values);
    return {
      measure: measure.name,
      limit: measure.limit === undefined ? '' : `${measure.limit} ${measure.unit}`.trim(),
      median: told(median, measure),
      range: `${told(least, { ...measure, unit: '' })} – ${told(sorted(values).at(-1), { ...measure, unit: '' })}`,
      met: measure.limit === undefined ? '' : median <= measure.limit ? 'yes' : 'NO',
      noise: half(0) === 0 ? '' : (half(1) / half(0)).toFixed(2),
    };
  });
}

const columns = ['measure', 'limit', 'median', 'range', 'met', 'noise'];

/** Returns rows as a table in Markdown, its columns as wide as what stands in them. */
export function tableOf(rows) {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  const widths = columns.map((_column, at) => Math.max(...lines.map((line) => line[at].length)));
  const write = (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  const [head, ...body] = lines.map(write);
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n');
}
