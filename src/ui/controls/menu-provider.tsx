import { createContext, lazy, Suspense, use, useState, type ReactNode } from 'react';
import type { MenuItem } from './menu-item';

interface OpenMenu {
  readonly anchor: HTMLElement;
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly onClose: () => void;
}

const loadMenu = () => import('./menu');
const Menu = lazy(async () => ({ default: (await loadMenu()).Menu }));

/** Loads the menu's code before it is needed. */
export function preloadMenu(): void {
  void loadMenu();
}

const MenuContext = createContext<((menu: OpenMenu | undefined) => void) | undefined>(undefined);

/** Holds the page's one menu: a menu on each of a thousand rows would cost a thousand times as much. */
export function MenuProvider({ children }: { readonly children: ReactNode }) {
  const [menu, setMenu] = useState<OpenMenu>();
  const close = () => {
    menu?.onClose();
    setMenu(undefined);
  };
  return (
    <MenuContext value={setMenu}>
      {children}
      <Suspense>{menu !== undefined && <Menu {...menu} onClose={close} />}</Suspense>
    </MenuContext>
  );
}

/** Returns the properties of a button that opens and closes a menu; the items are made when it opens. */
export function useMenuButton(label: string, makeItems: () => readonly MenuItem[]) {
  const setMenu = use(MenuContext);
  if (setMenu === undefined) throw new Error('useMenuButton needs a MenuProvider above it');
  const [expanded, setExpanded] = useState(false);
  const onClick = (event: { readonly currentTarget: HTMLElement }) => {
    setExpanded(!expanded);
    const onClose = () => setExpanded(false);
    setMenu(expanded ? undefined : { anchor: event.currentTarget, label, items: makeItems(), onClose });
  };
  return { 'aria-haspopup': 'menu', 'aria-expanded': expanded, onClick } as const;
}
