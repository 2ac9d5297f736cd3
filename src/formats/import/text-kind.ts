type TextKind = 'json' | 'html' | 'markdown' | 'text';

const byName: readonly (readonly [RegExp, TextKind])[] = [
  [/\.(?:json|jsonld)$/i, 'json'],
  [/\.(?:html?|xhtml)$/i, 'html'],
  [/\.(?:md|markdown|mdown|mkd)$/i, 'markdown'],
];

/** What no plain text has, but nearly every text in Markdown. */
const markdownSigns = [
  /^---[ \t]*\n[\s\S]*?\n---[ \t]*$/m,
  /^ {0,3}#{2,6}[ \t]*\S/m,
  /^ {0,3}#[ \t]\S/m,
  /^\S.*\n(?:={3,}|-{3,})[ \t]*$/m,
  /\*\*\S[^*\n]*\*\*/,
  /\[[^\]\n]+\]\((?:https?:|mailto:|tel:|\/|#)[^)\n]*\)/,
];

/** Returns what a text is written in, by the name of its file or else by how it looks. */
export function textKind(name: string, text: string): TextKind {
  const named = byName.find(([pattern]) => pattern.test(name))?.[1];
  if (named !== undefined) return named;
  if (/^\s*(?:\{|\[\s*\{)/.test(text)) return 'json';
  if (/^\s*<(?:!doctype html|html|head|body|div|p|h[1-6]|ul|ol|section|article|main)[\s>]/i.test(text))
    return 'html';
  return markdownSigns.some((sign) => sign.test(text)) ? 'markdown' : 'text';
}
