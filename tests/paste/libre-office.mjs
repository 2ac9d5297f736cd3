import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

const program = ['/usr/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find(existsSync);

/** Tells whether LibreOffice is here. */
export const hasLibreOffice = program !== undefined;

/** Returns what LibreOffice Writer makes of a piece of HTML, by the filter that it pastes with, as HTML. */
export function readInWriter(html, folder) {
  writeFileSync(join(folder, 'writer.html'), `<meta charset="utf-8">${html}`);
  const profile = `-env:UserInstallation=file://${join(folder, 'writer-profile')}`;
  const args = [
    '--headless',
    profile,
    '--infilter=HTML (StarWriter)',
    '--convert-to',
    'fodt',
    '--outdir',
    folder,
  ];
  const { status } = spawnSync(program, [...args, join(folder, 'writer.html')], { timeout: 60_000 });
  if (status !== 0) throw new Error('LibreOffice did not convert it');
  const xml = readFileSync(join(folder, 'writer.fodt'), 'utf8');
  const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
  const text = document.getElementsByTagName('office:text')[0];
  return [...text.children].map((element) => write(element, stylesOf(document))).join('');
}

function stylesOf(document) {
  const named = (tagName) =>
    [...document.getElementsByTagName(tagName)].map((style) => [
      style.getAttribute('style:name'),
      style.innerHTML,
    ]);
  return Object.fromEntries([...named('style:style'), ...named('text:list-style')]);
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** An element of the OpenDocument format as HTML. */
function write(node, styles, list = 'ul') {
  if (node.nodeType === 3) return escape(node.data);
  const name = node.nodeName;
  const style = styles[node.getAttribute?.('text:style-name')] ?? '';
  const isNumbered = style.trim().startsWith('<text:list-level-style-number');
  const kind = name === 'text:list' && style !== '' ? (isNumbered ? 'ol' : 'ul') : list;
  const children = [...node.childNodes].map((child) => write(child, styles, kind)).join('');
  // A paragraph that is bold as a whole has that in its own style.
  const isText = name === 'text:span' || name === 'text:p';
  const bold = isText && style.includes(':font-weight="bold"') ? `<b>${children}</b>` : children;
  const inner = isText && style.includes(':font-style="italic"') ? `<i>${bold}</i>` : bold;
  if (name === 'text:h')
    return `<h${node.getAttribute('text:outline-level')}>${inner}</h${node.getAttribute('text:outline-level')}>`;
  if (name === 'text:p') return node.parentNode.nodeName === 'text:list-item' ? inner : `<p>${inner}</p>`;
  if (name === 'text:list') return `<${kind}>${inner}</${kind}>`;
  if (name === 'text:list-item') return `<li>${inner}</li>`;
  if (name === 'text:line-break') return '<br>';
  if (name === 'text:s') return ' ';
  if (name === 'text:a') return `<a href="${escape(node.getAttribute('xlink:href'))}">${inner}</a>`;
  return name === 'text:span' ? inner : '';
}
