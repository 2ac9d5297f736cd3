/** What is said of a source whose reader could not be loaded. */
export const notLoaded =
  'could not be read: what reads it could not be loaded. Check your connection and try again.';
