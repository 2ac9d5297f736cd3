import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { JobDescription } from '../document/job-description';
import { postingToMdast } from '../markdown/posting-to-mdast';
import { alignCells } from './align-cells';
import { htmlPageStyle } from './html-page-style';
import { mdastToHast } from './mdast-to-hast';

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src https: http:";

/** Returns the posting as a whole page that can be opened, printed or hosted as it is; nothing in it runs. */
export function write(jobDescription: JobDescription): string {
  const body = alignCells(mdastToHast(postingToMdast(jobDescription)), (alignment) => ({
    className: [alignment],
  }));
  const title = jobDescription.title.trim() || 'Job description';
  return `${toHtml(page(title, body), { upperDoctype: true })}\n`;
}

function page(title: string, { children }: Root): Root {
  const head = element('head', {}, [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, [{ type: 'text', value: title }]),
    element('style', {}, [{ type: 'text', value: htmlPageStyle }]),
  ]);
  const body = element('body', {}, [element('main', {}, children as Element[])]);
  return { type: 'root', children: [{ type: 'doctype' }, element('html', { lang: 'en' }, [head, body])] };
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: Element['children'] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}
