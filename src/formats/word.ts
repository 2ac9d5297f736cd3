import { Document, Packer } from 'docx';
import type { JobDescription } from '../document/job-description';
import { postingToMdast } from '../markdown/posting-to-mdast';
import { closeRanks } from './close-ranks';
import { mdastToPlainText } from './plain-text';
import { textLanguage } from './text-language';
import { wordBlocks } from './word-blocks';
import { wordStyles } from './word-styles';
import { wordText } from './word-text';

/** In twentieths of a point, as Word measures. */
const centimetre = 567;
const margin = {
  top: 2.2 * centimetre,
  bottom: 2.2 * centimetre,
  left: 2.5 * centimetre,
  right: 2.5 * centimetre,
};

/** Returns the posting as a Word file with real headings and lists, ready to be edited further. */
export async function write(jobDescription: JobDescription): Promise<ArrayBuffer> {
  const tree = closeRanks(postingToMdast(jobDescription));
  const document = new Document({
    title: wordText(jobDescription.title.trim()),
    creator: 'Rolewright',
    lastModifiedBy: 'Rolewright',
    styles: wordStyles(textLanguage(mdastToPlainText(tree))),
    sections: [{ properties: { page: { margin } }, children: wordBlocks(tree) }],
  });
  return Packer.toArrayBuffer(document);
}
