/** The selector of what the sheet hides while it shows only what is in the posting. */
export const hiddenPart = '[data-only-posting="true"] [data-included="false"]';
