import type { Format } from './format';
import { html } from './html';
import { markdown } from './markdown';
import { plainText } from './plain-text';

/** Every format, in the order in which the Export menu offers them. */
export const formats: readonly Format[] = [markdown, html, plainText];
