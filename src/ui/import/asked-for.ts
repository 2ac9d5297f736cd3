import type { Wanted } from '../drafts-context';

/** How the dialog asks for what it is opened for. */
export interface AskedFor {
  readonly title: string;
  /** What follows the button that chooses a file. */
  readonly files: string;
  /** Whether its text may be pasted instead. */
  readonly isPasted: boolean;
  /** What happens then. */
  readonly outcome: string;
}

const kinds: Readonly<Record<'posting' | 'backup' | 'template', AskedFor>> = {
  posting: {
    title: 'Import a job description',
    files:
      'or drop one here: Word (.docx), a web page, Markdown, plain text, or a file of Rolewright, a backup too.',
    isPasted: true,
    outcome:
      'You see what was understood before anything happens. It is read on this device and sent nowhere.',
  },
  backup: {
    title: 'Restore a backup',
    files: 'or drop it here: the file that “Back up everything” has saved.',
    isPasted: false,
    outcome: 'Its drafts and templates come to those that you have here. Nothing of yours is overwritten.',
  },
  template: {
    title: 'Import a template',
    files: 'or drop it here: a template’s Markdown file, such as the gallery exports.',
    isPasted: false,
    outcome: 'You see what it holds before it stands among yours.',
  },
};

/** Returns how to ask for what is wanted; a file that is there already may be anything. */
export function askedFor(wanted: Wanted | undefined): AskedFor {
  return kinds[typeof wanted === 'string' ? wanted : 'posting'];
}
