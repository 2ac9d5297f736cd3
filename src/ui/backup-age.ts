const day = 24 * 60 * 60 * 1000;

/** Returns how long ago the last backup was, in words; `at` is ISO 8601, undefined where there was none. */
export function backupAge(at: string | undefined, now: Date): string {
  const time = Date.parse(at ?? '');
  if (Number.isNaN(time)) return 'never';
  const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  const midnight = (moment: number) => new Date(moment).setHours(0, 0, 0, 0);
  return relative.format(Math.round((midnight(time) - midnight(now.getTime())) / day), 'day');
}
