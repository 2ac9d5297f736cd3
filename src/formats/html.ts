import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { jobPostingChecks } from '../document/detail-values/job-posting-checks';
import type { JobDescription } from '../document/job-description';
import { postingToMdast } from '../markdown/posting-to-mdast';
import { alignCells } from './align-cells';
import { htmlPageStyle } from './html-page-style';
import { mdastToHast } from './mdast-to-hast';
import { mdastToPlainText } from './plain-text';
import { textLanguage } from './text-language';
import { toJobPosting } from './to-job-posting';

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src https: http:";

/**
 * Returns the posting as a whole page that can be opened, printed or hosted as it is; nothing in it runs, what it holds for
 * search engines included.
 */
export function write(jobDescription: JobDescription): string {
  const tree = postingToMdast(jobDescription);
  const whole = page({
    language: textLanguage(mdastToPlainText(tree)),
    title: jobDescription.title.trim() || 'Job description',
    body: alignCells(mdastToHast(tree), (alignment) => ({ className: [alignment] })),
    data: structuredData(jobDescription),
  });
  return `${toHtml(whole, { upperDoctype: true })}\n`;
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

interface PageParts {
  readonly language: string;
  readonly title: string;
  readonly body: Root;
  readonly data: readonly Element[];
}

function page({ language, title, body, data }: PageParts): Root {
  const head = element('head', {}, [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, [{ type: 'text', value: title }]),
    element('style', {}, [{ type: 'text', value: htmlPageStyle }]),
    ...data,
  ]);
  const main = element('main', {}, body.children as Element[]);
  const html = element('html', { lang: language }, [head, element('body', {}, [main])]);
  return { type: 'root', children: [{ type: 'doctype' }, html] };
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: Element['children'] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}
