import { useMemo } from 'react';
import type { JobDescription, Row, Section } from '../../document/job-description';
import { emptyRichText } from '../../document/rich-text';
import { postingToMdast } from '../../markdown/posting-to-mdast';
import { Blocks } from '../blocks';
import posting from '../posting.module.css';
import styles from './import.module.css';

interface Piece {
  readonly id: string;
  readonly isKept: boolean;
  readonly jobDescription: JobDescription;
}

const none: JobDescription = { title: '', details: [], sections: [] };

/** The posting that a text becomes; what is kept as it was written is marked. */
export function ReadPosting({ jobDescription }: { readonly jobDescription: JobDescription }) {
  const pieces = useMemo(() => piecesOf(jobDescription), [jobDescription]);
  return (
    <section aria-label="Posting as it was read" className={`${posting.posting} ${styles.posting}`}>
      {pieces.map(({ id, isKept, jobDescription: piece }) =>
        isKept ? (
          <div key={id} className={styles.kept}>
            <p className={styles.keptNote}>Kept as it is written</p>
            <Blocks blocks={postingToMdast(piece).children} />
          </div>
        ) : (
          <Blocks key={id} blocks={postingToMdast(piece).children} />
        ),
      )}
    </section>
  );
}

function piecesOf({ title, details, sections }: JobDescription): Piece[] {
  const head: Piece = { id: 'head', isKept: false, jobDescription: { ...none, title, details } };
  const pieces = sections.flatMap((section) => {
    const runs = runsOf(section.rows);
    if (runs.length === 0) return [pieceOf(section, [], true)];
    return runs.map((rows, index) => pieceOf(section, rows, index === 0));
  });
  return [head, ...pieces];
}

/** Returns the rows in runs, those that are kept as they are apart from the others. */
function runsOf(rows: readonly Row[]): Row[][] {
  return rows.reduce<Row[][]>((runs, row) => {
    const last = runs.at(-1);
    if (last !== undefined && last[0]?.kind !== 'verbatim' && row.kind !== 'verbatim') last.push(row);
    else runs.push([row]);
    return runs;
  }, []);
}

function pieceOf(section: Section, rows: readonly Row[], isFirst: boolean): Piece {
  const [first] = rows;
  const isKept = first?.kind === 'verbatim' && (section.heading.text === '' || !isFirst);
  const heading = isFirst ? section.heading : emptyRichText;
  return {
    id: first?.id ?? section.id,
    isKept,
    jobDescription: { ...none, sections: [{ ...section, heading, rows }] },
  };
}
