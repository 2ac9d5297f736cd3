import { createContext, use, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Editor } from '../store/editor';
import type { EditorState } from '../store/editor-state';

const EditorContext = createContext<Editor | undefined>(undefined);

/** Hands the editor to everything below. */
export function EditorProvider({
  editor,
  children,
}: {
  readonly editor: Editor;
  readonly children: ReactNode;
}) {
  return <EditorContext value={editor}>{children}</EditorContext>;
}

/** Returns the editor, whose actions never change. */
export function useEditor(): Editor {
  const editor = use(EditorContext);
  if (editor === undefined) throw new Error('useEditor needs an EditorProvider above it');
  return editor;
}

/** Returns a part of the editor's state; renders again when that part is another. */
export function useEditorState<Part>(select: (state: EditorState) => Part): Part {
  return useStore(useEditor(), select);
}
