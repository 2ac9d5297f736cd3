/** The heading under which a library file has its suggestions. */
export const suggestionsTitle = 'Suggestions';

/** The heading under which a library file has its hiring guide. */
export const guideTitle = 'Hiring guide';
