import { useEffect, useRef, useState } from 'react';
import type { JobDescription } from '../../document/job-description';
import type { MadeGuess, SwitchedOff } from '../../formats/import/guess';
import { Dialog } from '../controls/dialog';
import quiet from '../controls/quiet-text.module.css';
import { useDrafts, type Wanted } from '../drafts-context';
import { useEditor } from '../editor-context';
import { isFailedImport } from '../failed-imports';
import { closeSidePage, sidePage } from '../side-page';
import { askedFor } from './asked-for';
import { ChooseSource } from './choose-source';
import { ImportPreview } from './import-preview';
import { keepTemplate } from './keep-template';
import { openImported } from './open-imported';
import { notLoaded } from './not-loaded';
import type { SourceResult } from './read-source';
import { ReadTemplate } from './read-template';
import { restoreBackup } from './restore-backup';
import { tooLarge, type Content } from './source-of';

type Read = Extract<SourceResult, { status: 'read' }>;
type ReadTemplateFile = Extract<SourceResult, { status: 'template' }>['template'];

/** Something that was chosen: what it is called in sentences, its file's name, and what it holds. */
interface Chosen {
  readonly title: string;
  readonly name: string;
  readonly content: Content;
}

type View =
  | { readonly step: 'choose'; readonly problem?: string }
  | { readonly step: 'reading'; readonly title: string }
  | { readonly step: 'read'; readonly chosen: Chosen; readonly result: Read }
  | { readonly step: 'template'; readonly title: string; readonly template: ReadTemplateFile };

/** Brings in a job description from a file or from text that is pasted; it is shown before it becomes a draft. */
export function ImportDialog({
  wanted,
  onClose,
}: {
  readonly wanted: Wanted | undefined;
  readonly onClose: () => void;
}) {
  const editor = useEditor();
  const drafts = useDrafts();
  const [view, setView] = useState<View>({ step: 'choose' });
  // Another file than the one that was asked for is welcome, too.
  const asked = askedFor(view.step === 'read' ? undefined : wanted);
  /** The newest reading: what an older one finds is not wanted any more. */
  const turn = useRef(0);

  const refuse = (title: string, problem: string) =>
    setView({ step: 'choose', problem: `${title} ${problem} Nothing was imported.` });

  const readNow = async (chosen: Chosen, off: SwitchedOff) => {
    turn.current += 1;
    const mine = turn.current;
    const { readApart } = await import('./read-apart');
    const result = await readApart({ name: chosen.name, content: chosen.content, off });
    if (mine !== turn.current) return;
    if (result.status === 'refused') return refuse(chosen.title, result.problem);
    if (result.status === 'read') return setView({ step: 'read', chosen, result });
    if (result.status === 'template')
      return setView({ step: 'template', title: chosen.title, template: result.template });
    const outcome = await restoreBackup(result.text, drafts);
    if ('problem' in outcome) return refuse(chosen.title, outcome.problem);
    onClose();
    editor.notify({ text: `Drafts from ${chosen.title}: ${outcome.message}` });
  };

  const read = (chosen: Chosen, off: SwitchedOff = []) =>
    readNow(chosen, off).catch((error: unknown) =>
      refuse(chosen.title, isFailedImport(error) ? notLoaded : 'could not be read.'),
    );

  const readFile = async (next: File) => {
    const title = `“${next.name}”`;
    const problem = tooLarge(next);
    if (problem !== undefined) return refuse(title, problem);
    setView({ step: 'reading', title });
    const bytes = await next.arrayBuffer().catch(() => undefined);
    if (bytes === undefined) return refuse(title, 'could not be opened.');
    return read({ title, name: next.name, content: { bytes } });
  };

  const readContent = (content: File | Content) => {
    if (content instanceof File) return void readFile(content);
    const title = 'The pasted text';
    setView({ step: 'reading', title });
    void read({ title, name: '', content });
  };

  const open = (title: string, jobDescription: JobDescription) => {
    onClose();
    if (sidePage() !== undefined) closeSidePage();
    void openImported(title, jobDescription, editor, drafts);
  };

  const latest = useRef(readFile);
  useEffect(() => {
    latest.current = readFile;
  });
  useEffect(() => {
    if (wanted instanceof File) void latest.current(wanted);
  }, [wanted]);
  useEffect(() => () => void (turn.current = -1), []);

  const rereadWithout = ({ guesses }: Read, switched: MadeGuess) => {
    if (view.step !== 'read') return;
    const off = guesses.filter(({ guess, isOn }) => (guess === switched.guess ? isOn : !isOn));
    void read(
      view.chosen,
      off.map(({ guess }) => guess),
    );
  };

  return (
    <Dialog title={asked.title} onClose={onClose}>
      {view.step === 'choose' && <ChooseSource asked={asked} problem={view.problem} onChoose={readContent} />}
      {view.step === 'reading' && (
        <p role="status" className={quiet.small}>
          Reading {view.title} …
        </p>
      )}
      {view.step === 'read' && (
        <ImportPreview
          title={view.chosen.title}
          result={view.result}
          onSwitch={(guess) => rereadWithout(view.result, guess)}
          onOther={() => setView({ step: 'choose' })}
          onOpen={() => open(view.chosen.title, view.result.jobDescription)}
        />
      )}
      {view.step === 'template' && (
        <ReadTemplate
          title={view.title}
          template={view.template}
          onKeep={() =>
            void keepTemplate(view.template, editor, drafts).then(
              (problem) => (problem === undefined ? onClose() : setView({ step: 'choose', problem })),
              () => refuse(view.title, notLoaded),
            )
          }
          onOpen={() => open(view.title, view.template.jobDescription)}
          onOther={() => setView({ step: 'choose' })}
        />
      )}
    </Dialog>
  );
}
