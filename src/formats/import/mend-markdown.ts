const fence = /^ {0,3}(?:`{3,}|~{3,})/;
const frontMatter = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/;

/**
 * Returns a Markdown text with what its author plainly meant written as a reader of Markdown wants it: `###Heading`,
 * `• item`, `**bold **`. Code and front matter stay as they are.
 */
export function mendMarkdown(markdown: string): string {
  const head = frontMatter.exec(markdown)?.[0] ?? '';
  let isCode = false;
  const lines = markdown
    .slice(head.length)
    .split('\n')
    .map((line) => {
      if (fence.test(line)) isCode = !isCode;
      return isCode ? line : mendLine(line);
    });
  return head + lines.join('\n');
}

function mendLine(line: string): string {
  return mendBold(
    line
      // Only a plain space or a tab parts a mark from its text.
      .replace(/^([ \t\u00A0]*)(#{1,6}|[-*+]|\d{1,3}[.)])\u00A0/, '$1$2 ')
      .replace(/^ {0,3}(?:#{2,6}(?=[^#\s])|#(?=\p{Lu}))(?!.*\s#\w)/u, (marks) => `${marks} `)
      .replace(
        /^([ \t\u00A0]*)[•▪▫◦‣⁃●○■➢➤►▶❖·\uF0B7\uF0A7][ \t\u00A0]*(?=\S)/,
        (_, space: string) => `${space.replaceAll('\u00A0', ' ')}- `,
      ),
  );
}

/** Marks of bold with white space on the wrong side mean nothing in Markdown; a text has them in pairs. */
function mendBold(line: string): string {
  const parts = line.split('**');
  if (parts.length < 3 || parts.length % 2 === 0 || line.includes('`') || line.includes('***')) return line;
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return part;
      const inner = part.trim();
      if (inner === '') return `**${part}**`;
      const before = /^\s/.test(part) && /\S$/.test(parts[index - 1] ?? '') ? ' ' : '';
      const next = parts[index + 1] ?? '';
      // The reader takes each half of a surrogate pair for a letter, so that nothing is stuck behind an emoji.
      const isStuck = /[\p{P}\p{S}]/u.test(inner.slice(-1)) && /^[\p{L}\p{N}]/u.test(next);
      const after = (/\s$/.test(part) && /^\S/.test(next)) || isStuck ? ' ' : '';
      return `${before}**${inner}**${after}`;
    })
    .join('');
}
