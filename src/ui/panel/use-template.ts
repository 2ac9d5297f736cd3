import { useEffect, useState } from 'react';
import { createId } from '../../store/create-id';
import { loadTemplate } from '../../templates/load-template';
import type { Template } from '../../templates/template';
import { useEditorState } from '../editor-context';

export type LoadedTemplate = Template | 'loading' | 'none';

/** Returns the template that the open draft began from, once it is there. */
export function useTemplate(): LoadedTemplate {
  return useTemplateOf(useEditorState((state) => state.draft.templateId));
}

/** Returns the template of an id, once it is there. */
export function useTemplateOf(id: string | undefined): LoadedTemplate {
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly template: LoadedTemplate }>();
  useEffect(() => {
    if (id === undefined) return undefined;
    let current = true;
    const settle = (template: LoadedTemplate) => current && setLoaded({ id, template });
    loadTemplate(id, createId).then(
      (template) => settle(template ?? 'none'),
      () => settle('none'),
    );
    return () => {
      current = false;
    };
  }, [id]);
  if (id === undefined) return 'none';
  return loaded?.id === id ? loaded.template : 'loading';
}
