import { PenLine } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { DraftActions } from '../store/draft-actions';
import type { Editor } from '../store/editor';
import type { VersionActions } from '../store/start-versions';
import styles from './app.module.css';
import { MenuProvider } from './controls/menu-provider';
import { TabList } from './controls/tabs';
import { CommandsProvider } from './commands-provider';
import { CrashGuard } from './crash-screen';
import { DetailFormProvider } from './detail-form-provider';
import { DraftsProvider } from './drafts-provider';
import { EditorProvider, useEditorState } from './editor-context';
import { Header } from './header/header';
import { KeptScroll } from './kept-scroll';
import { late } from './late';
import { LiveRegion } from './live-region';
import { WaitingPage, type SidePageProps } from './not-loaded';
import { Notices } from './notices';
import { Outline } from './outline/outline';
import { PageCommands } from './page-commands';
import { Panel, panelTabs } from './panel/panel';
import { DragProvider } from './sheet/drag/drag-provider';
import { Sheet } from './sheet/sheet';
import { closeSidePage, isGallery, useSidePage } from './side-page';
import { tabIcons } from './tab-icons';
import { useFileDrop } from './use-file-drop';
import { useIsWriting } from './use-is-writing';
import { useHistoryKeys } from './use-history-keys';
import { useMediaQuery } from './use-media-query';
import { useWindowTitle } from './use-window-title';
import { useShownOnPaper, type Shown } from './use-shown-on-paper';
import { PageDialogs } from './page-dialogs';
import { PageDialogsProvider } from './page-dialogs-provider';
import { soon } from './soon';
import { VersionsContext } from './versions-context';

const ReviewMarks = late(async () => (await import('./panel/review/review-marks')).ReviewMarks);

const BackupNote = soon(async () => (await import('./backup-note')).BackupNote);

const RemovedNote = late(async () => (await import('./removed-note')).RemovedNote);

const WordsPage = late<SidePageProps>(async () => (await import('./help/words-page')).WordsPage, WaitingPage);

const Gallery = late<SidePageProps>(async () => (await import('./gallery/gallery')).Gallery, WaitingPage);

interface AppProps {
  readonly editor: Editor;
  readonly drafts: DraftActions;
  readonly versions: VersionActions;
}

/** The whole page over an editor. */
export function App({ editor, drafts, versions }: AppProps) {
  return (
    <CrashGuard editor={editor}>
      <EditorProvider editor={editor}>
        <VersionsContext value={versions}>
          <PageDialogsProvider>
            <DraftsProvider drafts={drafts}>
              <DetailFormProvider>
                <MenuProvider>
                  <DragProvider>
                    <Page />
                  </DragProvider>
                </MenuProvider>
                <PageDialogs />
              </DetailFormProvider>
            </DraftsProvider>
          </PageDialogsProvider>
        </VersionsContext>
      </EditorProvider>
    </CrashGuard>
  );
}

function Page() {
  useHistoryKeys();
  useFileDrop();
  const narrow = useMediaQuery('(max-width: 899px)');
  const [shown, setShown] = useState<Shown>({ tab: 'Preview', editing: true });
  useShownOnPaper(shown, setShown);
  const { tab, editing } = shown;
  const askedFor = useSidePage();
  const [isOnItsWay, setIsOnItsWay] = useState(false);
  // Until the page over it is there the draft shows.
  const page = isOnItsWay ? undefined : askedFor;
  useWindowTitle(page !== undefined);
  const isWriting = useIsWriting();
  const showSheet = useCallback(() => setShown((now) => ({ ...now, editing: true })), []);
  const showReview = useCallback(() => setShown({ tab: 'Review', editing: false }), []);
  const showsSheet = !narrow || editing;
  const showsPanel = !narrow || !editing;
  return (
    <CommandsProvider
      onShowSheet={() => {
        if (askedFor !== undefined) closeSidePage();
        setShown({ tab, editing: true });
      }}
    >
      <KeptScroll view={page ?? (showsSheet ? 'sheet' : tab)} />
      {isGallery(askedFor) && <Gallery onWait={setIsOnItsWay} />}
      {askedFor === 'words-to-avoid' && <WordsPage onWait={setIsOnItsWay} />}
      {/* The draft stays as it is meanwhile, with its place and its caret. */}
      <div hidden={page !== undefined}>
        <Header />
        <div className={styles.page}>
          <div className={styles.outline}>
            <Outline />
          </div>
          <main className={styles.main}>
            <div>
              <Notices />
              <div hidden={!showsSheet}>
                <Sheet />
                <BackupNote />
              </div>
            </div>
            <section className={styles.panel} aria-label="Panel" data-open={showsPanel}>
              <div className={styles.bar}>
                {narrow && (
                  <button type="button" className={styles.tab} aria-pressed={editing} onClick={showSheet}>
                    <PenLine size={18} aria-hidden />
                    Edit
                  </button>
                )}
                <TabList
                  label="Panel"
                  names={panelTabs}
                  selected={showsPanel ? tab : undefined}
                  selectsOnFocus={!narrow}
                  className={styles.tabs}
                  tabClassName={styles.tab}
                  onSelect={(name) => setShown({ tab: name, editing: false })}
                >
                  {(name) => {
                    const Icon = tabIcons[name];
                    return (
                      <>
                        {narrow && <Icon size={18} aria-hidden />}
                        {name}
                      </>
                    );
                  }}
                </TabList>
              </div>
              {showsPanel && (
                <div className={styles.content}>
                  {narrow && <h1 className="visually-hidden">{tab}</h1>}
                  <Panel tab={tab} onShowSheet={showSheet} />
                </div>
              )}
            </section>
          </main>
        </div>
      </div>
      <PageCommands onShowTab={(next) => setShown({ tab: next, editing: false })} />
      {isWriting && page === undefined && (
        <ReviewMarks showsSheet={showsSheet} onShowSheet={showSheet} onShowReview={showReview} />
      )}
      {page === undefined && <LateRemovedNote />}
      <LiveRegion />
    </CommandsProvider>
  );
}

/** Loads the note with the first thing that is removed. */
function LateRemovedNote() {
  const isRemoved = useEditorState(({ removed }) => removed !== undefined);
  return isRemoved && <RemovedNote />;
}
