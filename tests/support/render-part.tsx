import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Editor } from '../../src/store/editor';
import { DraftsProvider } from '../../src/ui/drafts-provider';
import { EditorProvider } from '../../src/ui/editor-context';
import { PageDialogsProvider } from '../../src/ui/page-dialogs-provider';
import { VersionsContext } from '../../src/ui/versions-context';
import { pageParts } from './render-app';

/** Renders a part of the page, a dialog say, over an editor and without the rest, which takes its time. */
export function renderPart(part: ReactNode, over?: Editor) {
  const { editor, memory, drafts, versions } = pageParts(over);
  const pageWith = (more: ReactNode) => (
    <EditorProvider editor={editor}>
      <VersionsContext value={versions}>
        <PageDialogsProvider>
          <DraftsProvider drafts={drafts}>
            {part}
            {more}
          </DraftsProvider>
        </PageDialogsProvider>
      </VersionsContext>
    </EditorProvider>
  );
  const { rerender } = render(pageWith(null));
  /** Shows something beside it. */
  const show = (more: ReactNode) => rerender(pageWith(more));
  return { editor, memory, versions, user: userEvent.setup(), show };
}
