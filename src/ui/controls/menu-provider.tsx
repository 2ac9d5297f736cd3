import { createContext, use, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { MenuProps } from './menu';
import type { MenuItem } from './menu-item';

interface OpenMenu {
  readonly anchor: HTMLElement;
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly onClose: () => void;
  /** Asked when the menu's code is there, which can be after a while: whether it is still to open. */
  readonly isWanted?: () => boolean;
}

let Menu: ComponentType<MenuProps> | undefined;

/** Loads the menu's code before it is needed. */
export async function preloadMenu(): Promise<void> {
  Menu ??= (await import('./menu')).Menu;
}

/** Loads the menu's code as soon as somebody comes near a button that opens one. */
function warmUp(): () => void {
  const near = new AbortController();
  const look = ({ target }: Event) => {
    if (!(target instanceof Element) || target.closest('[aria-haspopup="menu"]') === null) return;
    near.abort();
    preloadMenu().catch(() => undefined);
  };
  document.addEventListener('pointerover', look, { signal: near.signal, passive: true });
  document.addEventListener('focusin', look, { signal: near.signal });
  return () => near.abort();
}

/** What cannot be loaded is told of where the page watches for it. */
function notOpened({ onClose }: Pick<OpenMenu, 'onClose'>, error: unknown): never {
  onClose();
  throw error;
}

const MenuContext = createContext<((menu: OpenMenu | undefined) => void) | undefined>(undefined);

/** Holds the page's one menu: a menu on each of a thousand rows would cost a thousand times as much. */
export function MenuProvider({ children }: { readonly children: ReactNode }) {
  const [menu, setMenu] = useState<OpenMenu>();
  const close = () => {
    menu?.onClose();
    setMenu(undefined);
  };
  const [show] = useState(() => (next: OpenMenu | undefined) => {
    const open = () => {
      if (next?.isWanted?.() === false) next.onClose();
      // At once, so that the next key goes into it.
      else flushSync(() => setMenu(next));
    };
    if (Menu !== undefined || next === undefined) open();
    else void preloadMenu().then(open, (error: unknown) => notOpened(next, error));
  });
  useEffect(warmUp, []);
  return (
    <MenuContext value={show}>
      {children}
      {menu !== undefined && Menu !== undefined && <Menu {...menu} onClose={close} />}
    </MenuContext>
  );
}

function useShowMenu(user: string): (menu: OpenMenu | undefined) => void {
  const show = use(MenuContext);
  if (show === undefined) throw new Error(`${user} needs a MenuProvider above it`);
  return show;
}

/** Returns the function that opens a menu beside an element, for what has no button of its own. */
export function useMenu(): (menu: OpenMenu) => void {
  return useShowMenu('useMenu');
}

/** Returns the properties of a button that opens and closes a menu; the items are made when it opens, or loaded. */
export function useMenuButton(
  label: string,
  makeItems: () => readonly MenuItem[] | Promise<readonly MenuItem[]>,
) {
  const show = useShowMenu('useMenuButton');
  const [expanded, setExpanded] = useState(false);
  const onClick = (event: { readonly currentTarget: HTMLElement }) => {
    setExpanded(!expanded);
    const onClose = () => setExpanded(false);
    const anchor = event.currentTarget;
    const open = (items: readonly MenuItem[]) => show({ anchor, label, items, onClose });
    const items = expanded ? undefined : makeItems();
    if (items === undefined) show(undefined);
    else if (items instanceof Promise)
      void items.then(open, (error: unknown) => notOpened({ onClose }, error));
    else open(items);
  };
  return { 'aria-haspopup': 'menu', 'aria-expanded': expanded, onClick } as const;
}
