/** How long what is deleted can be brought back, in days. */
export const shelfDays = 30;
