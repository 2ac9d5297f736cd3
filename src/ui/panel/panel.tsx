import type { ReactNode } from 'react';
import { TabPanel } from '../controls/tabs';
import { late } from '../late';
import { waitingWith } from '../not-loaded';
import { soon } from '../soon';
import styles from './panel.module.css';

const loadSuggestions = () => import('./suggestions');
const loadReview = () => import('./review/review');
const loadGuide = () => import('./guide');
const Preview = soon(async () => (await import('./preview')).Preview, waitingWith('Preparing the preview …'));
const Suggestions = late(
  async () => (await loadSuggestions()).Suggestions,
  waitingWith('Loading suggestions …'),
);
const Review = late(async () => (await loadReview()).Review, waitingWith('Reading the draft …'));
const Guide = late(async () => (await loadGuide()).Guide, waitingWith('Loading the guide …'));

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
  return (
    <TabPanel key={tab} name={tab} className={styles.content}>
      {contents[tab](onShowSheet)}
    </TabPanel>
  );
}

/** What each tab shows. */
const contents: Record<PanelTab, (onShowSheet: () => void) => ReactNode> = {
  Preview: () => <Preview />,
  Suggestions: () => <Suggestions />,
  Review: (onShowSheet) => <Review onShowSheet={onShowSheet} />,
  Guide: () => <Guide />,
};
