import { useEffect, useState } from 'react';
import { postingToMdast } from '../../markdown/posting-to-mdast';
import { createId } from '../../store/create-id';
import type { CatalogueEntry } from '../../templates/catalogue-entry';
import { loadTemplate } from '../../templates/load-template';
import type { Template } from '../../templates/template';
import { Blocks } from '../blocks';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import posting from '../posting.module.css';
import styles from './gallery.module.css';

interface TemplatePreviewProps {
  readonly entry: CatalogueEntry;
  readonly onUse: () => void;
  readonly onClose: () => void;
}

/** A template as the posting that it would be, before it is used. */
export function TemplatePreview({ entry: { id, title }, onUse, onClose }: TemplatePreviewProps) {
  const [template, setTemplate] = useState<Template | 'failed'>();
  useEffect(() => {
    let current = true;
    loadTemplate(id, createId).then(
      (loaded) => current && setTemplate(loaded ?? 'failed'),
      () => current && setTemplate('failed'),
    );
    return () => {
      current = false;
    };
  }, [id]);
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
        <section aria-label="Preview" className={posting.posting}>
          <Blocks blocks={postingToMdast(template.jobDescription).children} />
        </section>
      )}
    </Dialog>
  );
}
