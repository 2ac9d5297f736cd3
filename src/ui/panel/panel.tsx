import { lazy, Suspense, type ReactNode } from 'react';
import { TabPanel } from '../controls/tabs';
import { whenPainted } from '../when-painted';
import styles from './panel.module.css';

const loadSuggestions = () => import('./suggestions');
const loadReview = () => import('./review/review');
const loadGuide = () => import('./guide');
const Preview = lazy(async () => {
  // The first screen is drawn before anything more is asked for.
  await whenPainted();
  return { default: (await import('./preview')).Preview };
});
const Suggestions = lazy(async () => ({ default: (await loadSuggestions()).Suggestions }));
const Review = lazy(async () => ({ default: (await loadReview()).Review }));
const Guide = lazy(async () => ({ default: (await loadGuide()).Guide }));

/** Load the code of what the panel does not show at first, before it is needed. */
export const preloadPanel = [loadSuggestions, loadReview, loadGuide];

export const panelTabs = ['Preview', 'Suggestions', 'Review', 'Guide'] as const;
export type PanelTab = (typeof panelTabs)[number];

interface PanelProps {
  readonly tab: PanelTab;
  readonly onShowSheet: () => void;
}

/** The panel beside the page; its tabs' list stands apart, since a narrow screen has it at the bottom. */
export function Panel({ tab, onShowSheet }: PanelProps) {
  const { waiting, show } = contents[tab];
  return (
    <TabPanel key={tab} name={tab} className={styles.content}>
      <Suspense fallback={<p className={styles.quiet}>{waiting}</p>}>{show(onShowSheet)}</Suspense>
    </TabPanel>
  );
}

/** What each tab shows, and says until it can. */
const contents: Record<
  PanelTab,
  { readonly waiting: string; readonly show: (onShowSheet: () => void) => ReactNode }
> = {
  Preview: { waiting: 'Preparing the preview …', show: () => <Preview /> },
  Suggestions: { waiting: 'Loading suggestions …', show: () => <Suggestions /> },
  Review: {
    waiting: 'Reading the draft …',
    show: (onShowSheet) => <Review onShowSheet={onShowSheet} />,
  },
  Guide: { waiting: 'Loading the guide …', show: () => <Guide /> },
};
