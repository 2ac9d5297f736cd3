const parts = ['headings', 'items', 'links', 'bold', 'italic', 'words'];
const head = ['', 'perfect', ...parts, 'words added', 'styles'];

/** Returns the results of one way of copying as a Markdown table, an editor a line. */
export function pasteTable(results) {
  const lines = [
    head,
    head.map(() => '---'),
    ...Object.entries(results).map(([name, result]) => [name, ...cells(result)]),
  ];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function cells(result) {
  if (result.error !== undefined)
    return [`failed: ${result.error}`, ...Array.from({ length: head.length - 2 }, () => '')];
  const told = parts.map((part) => (result[part] === undefined ? '' : share(result[part])));
  return [result.isPerfect ? 'yes' : '**no**', ...told, result.added, result.styles];
}

const share = ({ found, of }) => (found === of ? 'all' : `${found} of ${of}`);
