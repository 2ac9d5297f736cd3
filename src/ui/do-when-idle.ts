const idle = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 50);
  });

/** Does one thing after another, each when the page has nothing else to do; one that fails does not keep the others from it. */
export async function doWhenIdle([task, ...others]: readonly (() => unknown)[]): Promise<void> {
  if (task === undefined) return;
  await idle();
  try {
    await task();
  } catch {
    // It is tried again once it is needed.
  }
  await doWhenIdle(others);
}
