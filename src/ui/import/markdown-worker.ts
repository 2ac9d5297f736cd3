import { readMarkdown } from '../../markdown/read-markdown';
import { createId } from '../../store/create-id';

// A text made to be slow stops here and not the page.
addEventListener('message', ({ data }: MessageEvent<string>) => postMessage(readMarkdown(data, createId)));
