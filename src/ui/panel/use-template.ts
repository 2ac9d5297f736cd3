import { useEffect, useState } from 'react';
import type { Template } from '../../templates/template';
import { useDrafts } from '../drafts-context';
import { useEditorState } from '../editor-context';

export type LoadedTemplate = Template | 'loading' | 'none';

/** Returns the template that the open draft began from, once it is there. */
export function useTemplate(): LoadedTemplate {
  return useTemplateOf(useEditorState((state) => state.draft.templateId));
}

/** Returns the template of an id, once it is there. */
export function useTemplateOf(id: string | undefined): LoadedTemplate {
  const { loadTemplate } = useDrafts();
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly template: LoadedTemplate }>();
  useEffect(() => {
    if (id === undefined) return undefined;
    let current = true;
    const settle = (template: LoadedTemplate) => current && setLoaded({ id, template });
    loadTemplate(id).then(
      (template) => settle(template ?? 'none'),
      () => settle('none'),
    );
    return () => {
      current = false;
    };
  }, [id, loadTemplate]);
  if (id === undefined) return 'none';
  return loaded?.id === id ? loaded.template : 'loading';
}
