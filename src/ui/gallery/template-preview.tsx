import { useEffect, useState } from 'react';
import { countAside } from '../../document/aside';
import { postingToMdast } from '../../markdown/posting-to-mdast';
import type { CatalogueEntry } from '../../templates/catalogue-entry';
import { countOf } from '../../document/count-of';
import type { Template } from '../../templates/template';
import { Blocks } from '../blocks';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import quiet from '../controls/quiet-text.module.css';
import { useDrafts } from '../drafts-context';
import posting from '../posting.module.css';
import styles from './gallery.module.css';

interface TemplatePreviewProps {
  readonly entry: CatalogueEntry;
  readonly onUse: () => void;
  readonly onClose: () => void;
}

/** A template as the posting that it would be, before it is used. */
export function TemplatePreview({ entry: { id, title }, onUse, onClose }: TemplatePreviewProps) {
  const { loadTemplate } = useDrafts();
  const [template, setTemplate] = useState<Template | 'failed'>();
  useEffect(() => {
    let current = true;
    loadTemplate(id).then(
      (loaded) => current && setTemplate(loaded ?? 'failed'),
      () => current && setTemplate('failed'),
    );
    return () => {
      current = false;
    };
  }, [id, loadTemplate]);
  return (
    <Dialog title={title} onClose={onClose}>
      <div className={styles.begin}>
        <Button weight="primary" disabled={template === 'failed'} onClick={onUse}>
          Use this template
        </Button>
      </div>
      {template === undefined && <p className={styles.count}>Loading …</p>}
      {template === 'failed' && (
        <p className={styles.count}>It could not be loaded. Try again once you are online.</p>
      )}
      {template !== undefined && template !== 'failed' && (
        <>
          <p className={quiet.small}>{besides(template)}</p>
          <section aria-label="Preview" className={posting.posting}>
            <Blocks blocks={postingToMdast(template.jobDescription).children} />
          </section>
        </>
      )}
    </Dialog>
  );
}

/** Returns what comes with a template and is not in its posting. */
function besides({ jobDescription, suggestions, guide }: Template): string {
  const counts = [
    [countAside(jobDescription), 'part kept aside', 'parts kept aside'],
    [suggestions.flatMap(({ rows }) => rows).length, 'suggestion', 'suggestions'],
    [guide.length, 'question in its hiring guide', 'questions in its hiring guide'],
  ] as const;
  const said = counts.filter(([count]) => count > 0).map(([count, one, many]) => countOf(count, one, many));
  return said.length === 0 ? '' : `With it: ${said.join(', ')}.`;
}
