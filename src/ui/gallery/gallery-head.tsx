import { ArrowLeft, FileUp } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button } from '../controls/button';
import { useImport } from '../drafts-context';
import { closeSidePage } from '../side-page';
import { usePageOverDraft } from '../use-page-over-draft';
import styles from './gallery.module.css';

interface GalleryHeadProps {
  readonly heading: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

/** The top of the gallery: the ways out and in, and what it is for. */
export function GalleryHead({ heading, children }: GalleryHeadProps) {
  const openImport = useImport();
  usePageOverDraft('Job titles');
  return (
    <header>
      <div className={styles.bar}>
        <Button weight="quiet" onClick={closeSidePage}>
          <ArrowLeft size={18} aria-hidden />
          Back to the draft
        </Button>
        <Button
          weight="quiet"
          title="Add a template from its Markdown file"
          onClick={() => openImport('template')}
        >
          <FileUp size={18} aria-hidden />
          Import a template
        </Button>
      </div>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        Job titles
      </h1>
      <p className={styles.lead}>
        Begin from a complete description. Your open draft stays as it is; this makes a new one.
      </p>
      {children}
    </header>
  );
}
