import type { Page } from '@playwright/test';

/** Starts to watch for tasks that keep a page busy; returns what gives the longest since, in milliseconds. */
export async function watchLongTasks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { chaosTasks: tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
  });
  return () => page.evaluate(() => Math.max(0, ...((window as { chaosTasks?: number[] }).chaosTasks ?? [])));
}
