/** Elements that hold nothing to be read. */
export const silentElements: readonly string[] = [
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'embed',
  'canvas',
];
