import { destinations } from '../../destinations/destinations';
import { writeFor } from '../../destinations/write-for';
import type { JobDescription } from '../../document/job-description';
import { formats, textsToCopy } from '../../formats/formats';
import { copiedFor, copyWritten } from '../copy-for';
import { copiedAs, exportedAs, sentAsRichText } from '../sent-as';
import { copyAsText, download } from '../file-out';
import { copyRichText } from '../way-out';
import type { Sent } from '../../store/start-versions';

/** A way that a posting can be sent once more. */
interface WayAgain {
  readonly sent: Sent;
  /** What the button says where the posting is as it was, and where it has changed. */
  readonly texts: readonly [same: string, changed: string];
  readonly send: (jobDescription: JobDescription) => Promise<void>;
}

const copyTexts = ['Copy again', 'Copy as it is now'] as const;
const exportTexts = ['Export again', 'Export as it is now'] as const;

const ways: readonly WayAgain[] = [
  { sent: sentAsRichText, texts: copyTexts, send: copyRichText },
  ...textsToCopy.map((text): WayAgain => ({
    sent: copiedAs(text),
    texts: copyTexts,
    send: (jobDescription) => copyAsText(text, jobDescription),
  })),
  ...destinations.map((destination): WayAgain => ({
    sent: copiedFor(destination),
    texts: copyTexts,
    send: (jobDescription) => copyWritten(writeFor(destination, jobDescription)),
  })),
  ...formats.map((format): WayAgain => ({
    sent: exportedAs(format),
    texts: exportTexts,
    send: (jobDescription) => download(format, jobDescription),
  })),
];

/** Returns the way to send to a place again, or undefined where there is none from here. */
export function wayAgain(place: string): WayAgain | undefined {
  return ways.find(({ sent }) => sent.place === place);
}
