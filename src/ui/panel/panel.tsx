import * as Tabs from '@radix-ui/react-tabs';
import { lazy, Suspense } from 'react';
import styles from './panel.module.css';

const loadSuggestions = () => import('./suggestions');
const loadReview = () => import('./review/review');
const loadGuide = () => import('./guide');
const Preview = lazy(async () => ({ default: (await import('./preview')).Preview }));
const Suggestions = lazy(async () => ({ default: (await loadSuggestions()).Suggestions }));
const Review = lazy(async () => ({ default: (await loadReview()).Review }));
const Guide = lazy(async () => ({ default: (await loadGuide()).Guide }));

/** Load the code of what the panel does not show at first, before it is needed. */
export const preloadPanel = [loadSuggestions, loadReview, loadGuide];

export const panelTabs = ['Preview', 'Suggestions', 'Review', 'Guide'] as const;
export type PanelTab = (typeof panelTabs)[number];

/** The panel beside the page; its tabs' list stands apart, since a narrow screen has it at the bottom. */
export function Panel({ onShowSheet }: { readonly onShowSheet: () => void }) {
  return (
    <>
      <Tabs.Content value="Preview" className={styles.content}>
        <Suspense fallback={<p className={styles.quiet}>Preparing the preview …</p>}>
          <Preview />
        </Suspense>
      </Tabs.Content>
      <Tabs.Content value="Suggestions" className={styles.content}>
        <Suspense fallback={<p className={styles.quiet}>Loading suggestions …</p>}>
          <Suggestions />
        </Suspense>
      </Tabs.Content>
      <Tabs.Content value="Review" className={styles.content}>
        <Suspense fallback={<p className={styles.quiet}>Reading the draft …</p>}>
          <Review onShowSheet={onShowSheet} />
        </Suspense>
      </Tabs.Content>
      <Tabs.Content value="Guide" className={styles.content}>
        <Suspense fallback={<p className={styles.quiet}>Loading the guide …</p>}>
          <Guide />
        </Suspense>
      </Tabs.Content>
    </>
  );
}
