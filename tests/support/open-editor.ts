import type { JobDescription } from '../../src/document/job-description';
import { createEditor } from '../../src/store/editor';
import { makeDraft } from './parts';

/** Returns an editor over a job description, with what it shows and says after each action; its clock stands still. */
export function openEditor(jobDescription: JobDescription = makeDraft().jobDescription) {
  const editor = createEditor(makeDraft({ jobDescription }), () => 0);
  return {
    editor,
    details: () => editor.getState().jobDescription.details,
    sections: () => editor.getState().jobDescription.sections,
    focus: () => editor.getState().focus,
    said: () => editor.getState().announcement.text,
    steps: () => editor.getState().history.past.length,
  };
}
