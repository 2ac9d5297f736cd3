import type { Root } from 'mdast';
import type { JobDescription } from '../document/job-description';
import { posting } from '../document/posting';
import { inert } from './inert';
import { detailsToMdast, titleToMdast } from './parts-to-mdast';
import { postingSectionToMdast } from './posting-section-to-mdast';
import { verbatimReader } from './verbatim-reader';

/**
 * Returns the mdast tree of the posting: the one tree that the preview shows and every export writes. HTML in it
 * is plain text that can be seen and does nothing; comments are left out.
 */
export function postingToMdast(jobDescription: JobDescription): Root {
  const { title, details, sections } = posting(jobDescription);
  return {
    type: 'root',
    children: [
      ...titleToMdast(title),
      ...inert(detailsToMdast(details, verbatimReader)),
      ...sections.flatMap((section) => postingSectionToMdast(section, verbatimReader)),
    ],
  };
}
