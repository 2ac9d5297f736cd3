import * as Tabs from '@radix-ui/react-tabs';
import { lazy, Suspense } from 'react';
import { Guide } from './guide';
import styles from './panel.module.css';
import { Suggestions } from './suggestions';

const Preview = lazy(async () => ({ default: (await import('./preview')).Preview }));

export const panelTabs = ['Preview', 'Suggestions', 'Guide'] as const;
export type PanelTab = (typeof panelTabs)[number];

/** The panel beside the page; its tabs' list stands apart, since a narrow screen has it at the bottom. */
export function Panel() {
  return (
    <>
      <Tabs.Content value="Preview" className={styles.content}>
        <Suspense fallback={<p className={styles.quiet}>Preparing the preview …</p>}>
          <Preview />
        </Suspense>
      </Tabs.Content>
      <Tabs.Content value="Suggestions" className={styles.content}>
        <Suggestions />
      </Tabs.Content>
      <Tabs.Content value="Guide" className={styles.content}>
        <Guide />
      </Tabs.Content>
    </>
  );
}
