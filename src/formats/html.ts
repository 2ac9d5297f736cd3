import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { jobPostingChecks } from '../document/detail-values/job-posting-checks';
import type { JobDescription } from '../document/job-description';
import { postingToMdast } from '../markdown/posting-to-mdast';
import { alignCells } from './align-cells';
import { htmlPageStyle } from './html-page-style';
import { mdastToHast } from './mdast-to-hast';
import { toJobPosting } from './to-job-posting';

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src https: http:";

/**
 * Returns the posting as a whole page that can be opened, printed or hosted as it is; nothing in it runs, what it holds for
 * search engines included.
 */
export function write(jobDescription: JobDescription): string {
  const body = alignCells(mdastToHast(postingToMdast(jobDescription)), (alignment) => ({
    className: [alignment],
  }));
  const title = jobDescription.title.trim() || 'Job description';
  return `${toHtml(page(title, body, structuredData(jobDescription)), { upperDoctype: true })}\n`;
}

/** What search engines read of a posting, in the page where it says all that they require. */
function structuredData(jobDescription: JobDescription): Element[] {
  const lacks = jobPostingChecks(jobDescription).some(
    ({ isRequired, value }) => isRequired && value === undefined,
  );
  if (lacks) return [];
  // A script's text has no escapes of HTML's, but JSON has.
  const json = JSON.stringify(toJobPosting(jobDescription)).replaceAll('<', String.raw`\u003c`);
  return [element('script', { type: 'application/ld+json' }, [{ type: 'text', value: json }])];
}

function page(title: string, { children }: Root, data: Element[]): Root {
  const head = element('head', {}, [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, [{ type: 'text', value: title }]),
    element('style', {}, [{ type: 'text', value: htmlPageStyle }]),
    ...data,
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
