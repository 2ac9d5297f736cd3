const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** Returns the day of a time, such as “12 Nov”. */
export const dayOf = (at: string): string => day.format(new Date(at));

/** Returns a time with its day and year. */
export const timeOf = (at: string): string => time.format(new Date(at));
