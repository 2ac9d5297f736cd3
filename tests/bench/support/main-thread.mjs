/** Returns a meter of what the page's main thread has worked, in milliseconds of its own time: other programs do not count. */
export async function mainThread(page) {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const work = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  return {
    work,
    /** Returns what an action costs, until its frame is drawn. */
    async during(action) {
      const before = await work();
      await action();
      await drawn(page);
      return (await work()) - before;
    },
  };
}

/** Waits until what has changed is drawn. */
export async function drawn(page) {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}
