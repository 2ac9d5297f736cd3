import type { Root } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import type { Root as MdastRoot } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { TextDirection } from '../document/text-direction';
import { closeRanks } from './close-ranks';
import { dropHollow } from './drop-hollow';
import { nameRelativeImages } from './name-relative-images';
import { setDirections } from './set-directions';

/** What may stand in the HTML we write: the elements that Markdown has, and no attribute that could act. */
const htmlSchema: Schema = {
  tagNames: [
    'h1',
    'h2',
    'h3',
    'p',
    'ul',
    'ol',
    'li',
    'strong',
    'em',
    'del',
    'code',
    'a',
    'br',
    'hr',
    'img',
    'pre',
    'blockquote',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  attributes: {
    a: ['href', 'title'],
    img: ['src', 'alt', 'title'],
    ol: ['start'],
    th: ['align'],
    td: ['align'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
  strip: ['script', 'style'],
  required: {},
};

/** Returns the HTML tree of an mdast tree, made safe, and with nothing in it that a validator would object to. */
export function mdastToHast(tree: MdastRoot): Root {
  return dropHollow(safeHast(toHast(closeRanks(tree)) as Root));
}

/** Returns an HTML tree with only what may stand in it, and with the directions that its texts read in, where it stands in texts of one. */
export function safeHast(tree: Root, around: TextDirection = 'ltr'): Root {
  return setDirections(nameRelativeImages(sanitize(tree, htmlSchema) as Root), around);
}
