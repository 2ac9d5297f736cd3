import type { Page } from '@playwright/test';

/** Returns a list that fills with what goes wrong on a page, and with each request that it sends elsewhere. */
export function watchPage(page: Page, baseURL: string | undefined): readonly string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(`${baseURL}/`) || /^(blob|data):/.test(request.url());
    if (!isOwn) troubles.push(`a request to ${request.url()}`);
  });
  return troubles;
}
