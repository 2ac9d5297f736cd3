import {
  Check,
  ClipboardCopy,
  Download,
  Heading,
  HistoryIcon,
  LayoutTemplate,
  Link,
  ListChecks,
  Printer,
} from 'lucide-react';
import type { Destination } from '../../destinations/destination';
import { destinations } from '../../destinations/destinations';
import type { JobDescription } from '../../document/job-description';
import type { Format, TextToCopy } from '../../formats/format';
import { formats, textsToCopy } from '../../formats/formats';
import type { Sent } from '../../store/start-versions';
import type { Command } from '../command';
import type { MenuItem } from '../controls/menu-item';
import { copyAsText, download } from '../file-out';
import { copiedAs, exportedAs } from '../sent-as';
import type { PageDialog } from '../page-dialogs-context';

/** What the ways out need of the header that offers them. */
export interface ExportParts {
  readonly current: () => JobDescription;
  /** Does it, remembers that the posting was sent, and says what came of it. */
  readonly attempt: (action: Promise<void>, done: string, failed: string) => void;
  readonly noted: (action: Promise<void>, sent: Sent) => Promise<void>;
  readonly copy: (action: Promise<void>, what: string, lacksTitle?: boolean) => void;
  readonly copyTitle: () => void;
  readonly lastDestination: () => string | undefined;
  readonly openDialog: (dialog: PageDialog) => void;
}

const entryOf = ({ label, icon, run }: Command): MenuItem => ({
  kind: 'action',
  label,
  icon,
  onSelect: run,
});

/** Returns every way out besides Copy itself, as the Export menu and as the palette offer them. */
export function exportWays(parts: ExportParts) {
  const { current, attempt, noted, copy, copyTitle, openDialog } = parts;
  const saveAs = (format: Format) =>
    attempt(
      noted(download(format, current()), exportedAs(format)),
      `${format.label} file saved`,
      `The ${format.label} file could not be written.`,
    );
  const copyAs = (text: TextToCopy) => {
    const lacksTitle = text.lacksTitle && current().title.trim() !== '';
    const what = `as ${text.label}${lacksTitle ? ', without the title' : ''}`;
    copy(noted(copyAsText(text, current()), copiedAs(text)), what, lacksTitle);
  };
  const copyFor = ({ id, label }: Pick<Destination, 'id' | 'label'>): Command => ({
    label: `Copy for ${label} …`,
    icon: ClipboardCopy,
    run: () => openDialog(`copy-for-${id}`),
  });

  const print: Command = {
    label: 'PDF or print',
    icon: Printer,
    synonyms: 'paper export download',
    run: () => window.print(),
  };
  /** What most people come for. */
  const copyForPlace = copyFor({ id: '', label: 'LinkedIn, e-mail and more' });
  const copies: readonly Command[] = [
    ...textsToCopy.map((text): Command => ({
      label: `Copy as ${text.label}`,
      icon: ClipboardCopy,
      run: () => copyAs(text),
    })),
    { label: 'Copy the title', icon: Heading, run: copyTitle },
    {
      label: 'Share as a link',
      icon: Link,
      synonyms: 'copy address QR code',
      run: () => openDialog('share'),
    },
  ];
  const checks: readonly Command[] = [
    {
      label: 'Check for Google for Jobs',
      icon: ListChecks,
      synonyms: 'jobposting json-ld structured data search',
      run: () => openDialog('google-for-jobs'),
    },
    {
      label: 'Check what the job board shows',
      icon: Check,
      synonyms: 'paste back compare lost arrived',
      run: () => openDialog('check'),
    },
    {
      label: 'What was sent, and where',
      icon: HistoryIcon,
      synonyms: 'ledger history copied exported changed since',
      run: () => openDialog('sent'),
    },
  ];
  const asTemplate: Command = {
    label: 'Save as a template',
    icon: LayoutTemplate,
    synonyms: 'own reuse gallery keep',
    run: () => openDialog('template-of-'),
  };
  const lastPlace = destinations.filter(({ id }) => id === parts.lastDestination());
  const menu: readonly MenuItem[] = [
    ...[...lastPlace.map(copyFor), copyForPlace].map(entryOf),
    { kind: 'separator' },
    ...formats.map((format): MenuItem => ({
      kind: 'action',
      label: format.label,
      hint: `.${format.extension}`,
      icon: Download,
      onSelect: () => saveAs(format),
    })),
    entryOf(print),
    { kind: 'separator' },
    ...copies.map(entryOf),
    { kind: 'separator' },
    ...[...checks, asTemplate].map(entryOf),
  ];
  const commands: readonly Command[] = [
    ...formats.map((format): Command => ({
      label: `Export as ${format.label}`,
      icon: Download,
      synonyms: `download save file .${format.extension}`,
      run: () => saveAs(format),
    })),
    print,
    copyForPlace,
    ...copies,
    ...checks,
    asTemplate,
    ...destinations.map(copyFor),
  ];
  return { menu, commands };
}
