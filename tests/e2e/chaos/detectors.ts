import { expect, type BrowserContext, type Page } from '@playwright/test';

/** Hooks, in every page of a context, what attack strings call when they run, and what the page's policy reports. */
export async function installDetectors(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const found: string[] = [];
    Object.assign(window, { chaosFound: found });
    for (const name of ['alert', 'confirm', 'prompt', 'print']) {
      Object.assign(window, { [name]: (argument: unknown) => found.push(`${name}(${String(argument)})`) });
    }
    for (const name of ['__pwned', 'pwned', 'xss', 'XSS']) {
      Object.defineProperty(window, name, {
        set() {
          found.push(`window.${name} was set`);
        },
      });
    }
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      found.push(`violation of ${violatedDirective}: ${blockedURI} ${sample}`),
    );
  });
}

/** Returns what the detectors of a page have found until now. */
export function foundBy(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as { chaosFound?: string[] }).chaosFound ?? ['no detectors']);
}

/**
 * Points at, focuses and clicks everything in a part of the page; returns how many links were clicked. A link that
 * leads to another page is not followed: only what runs on the way there matters.
 */
export async function exercise(page: Page, selector: string): Promise<number> {
  const count = await page.evaluate(async (within) => {
    const root = document.querySelector(within);
    if (root === null) throw new Error(`There is no ${within}`);
    const stay = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      // An address that is none has no protocol, and leads to an empty page.
      const runs = ['javascript:', 'vbscript:', 'data:', 'blob:'].includes(link?.protocol ?? '');
      if (link !== null && !runs) event.preventDefault();
    };
    window.addEventListener('click', stay);
    window.addEventListener('auxclick', stay);
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      for (const type of [
        'pointerover',
        'mouseover',
        'mouseenter',
        'mousemove',
        'focus',
        'toggle',
        'animationend',
      ]) {
        element.dispatchEvent(new Event(type, { bubbles: type !== 'focus' && type !== 'mouseenter' }));
      }
    }
    const links = Array.from(root.querySelectorAll<HTMLElement>('a, area'));
    for (const link of links) {
      link.click();
      for (const modifier of ['ctrlKey', 'shiftKey', 'metaKey']) {
        link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, [modifier]: true }));
      }
      link.dispatchEvent(new MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 1 }));
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    window.removeEventListener('click', stay);
    window.removeEventListener('auxclick', stay);
    return links.length;
  }, selector);
  return count;
}

/** Expects that nothing has run on a page, and that it is where it was and alone. */
export async function expectNothingRan(page: Page, address: string): Promise<void> {
  expect(await foundBy(page)).toEqual([]);
  expect(page.url().replace(/#.*/, '')).toBe(address);
  expect(page.context().pages()).toEqual([page]);
}
