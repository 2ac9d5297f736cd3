import { Keyboard } from 'lucide-react';
import { flushSync } from 'react-dom';
import type { Command } from './command';
import { useCommands, usePageDialog } from './commands-context';
import { panelTabs, type PanelTab } from './panel/panel';
import { openSidePage } from './side-page';
import { tabIcons } from './tab-icons';
import { useDraftCommands } from './use-draft-commands';

/** Offers in the palette what belongs to no one part of the page. */
export function PageCommands({ onShowTab }: { readonly onShowTab: (tab: PanelTab) => void }) {
  const openDialog = usePageDialog();
  useDraftCommands();
  useCommands(() => [
    ...panelTabs.map((tab): Command => ({
      label: `Show ${tab.toLowerCase()}`,
      icon: tabIcons[tab],
      synonyms: 'panel tab',
      run() {
        flushSync(() => onShowTab(tab));
        document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
      },
    })),
    {
      label: 'Keyboard shortcuts',
      icon: Keyboard,
      shortcut: 'help',
      synonyms: 'keys help',
      run: () => openDialog('shortcuts'),
    },
    {
      label: 'Words to avoid, and why',
      icon: tabIcons.Review,
      synonyms: 'article inclusive language review list',
      run: () => openSidePage('words-to-avoid'),
    },
  ]);
  return null;
}
