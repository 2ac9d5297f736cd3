import { useEffect, useState } from 'react';
import { draftAsTemplate } from '../../store/draft-as-template';
import type { NewTemplate, OwnTemplates } from '../../store/own-templates';
import type { CatalogueEntry } from '../../templates/catalogue-entry';
import { Dialog } from '../controls/dialog';
import quiet from '../controls/quiet-text.module.css';
import { useDrafts } from '../drafts-context';
import { useEditor } from '../editor-context';
import { SaveTemplateForm } from './save-template-form';
import styles from './save-template.module.css';

interface SaveTemplateDialogProps {
  /** Empty for the open draft. */
  readonly draftId: string;
  readonly onClose: () => void;
}

/** What is going to be saved, and what saves it. */
interface Prepared {
  readonly template: NewTemplate;
  readonly own: OwnTemplates;
  readonly titles: readonly CatalogueEntry[];
  /** What the suggestions and the guide are from. */
  readonly from: string | undefined;
}

/** Saves a draft as a template of the user's own, under a name. */
export function SaveTemplateDialog({ draftId, onClose }: SaveTemplateDialogProps) {
  const editor = useEditor();
  const drafts = useDrafts();
  const [prepared, setPrepared] = useState<Prepared | 'failed'>();

  useEffect(() => {
    let current = true;
    const prepare = async (): Promise<Prepared | 'failed'> => {
      const { draft: open, jobDescription } = editor.getState();
      // What is only looked at is nowhere but on the page.
      const draft = ['', open.id].includes(draftId)
        ? { ...open, jobDescription }
        : await drafts.read(draftId);
      const own = await drafts.loadOwnTemplates();
      if (draft === undefined) return 'failed';
      const { templateId } = draft;
      const titles = await own.titles();
      const entry = titles.find(({ id }) => id === templateId);
      const template = templateId === undefined ? undefined : await drafts.loadTemplate(templateId);
      return {
        template: draftAsTemplate(draft.jobDescription, { template, entry }),
        own,
        titles,
        from: template && (entry?.title ?? template.jobDescription.title),
      };
    };
    prepare().then(
      (next) => current && setPrepared(next),
      () => current && setPrepared('failed'),
    );
    return () => {
      current = false;
    };
  }, [draftId, drafts, editor]);

  return (
    <Dialog title="Save as a template" onClose={onClose}>
      {prepared === undefined && <p className={quiet.control}>Reading the draft …</p>}
      {prepared === 'failed' && (
        <p role="alert" className={styles.problem}>
          The draft could not be read with all that belongs to it. Try again once you are online.
        </p>
      )}
      {prepared !== undefined && prepared !== 'failed' && (
        <SaveTemplateForm
          {...prepared}
          onCancel={onClose}
          onSaved={(title) => {
            onClose();
            editor.notify({ text: `“${title}” is among your templates now. Its draft stays as it is.` });
          }}
        />
      )}
    </Dialog>
  );
}
