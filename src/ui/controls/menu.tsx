import * as Dropdown from '@radix-ui/react-dropdown-menu';
import { Check, ChevronRight } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { MenuItem, SubmenuItem } from './menu-item';
import { MoreBelow } from './more-below';
import { useFollowedAnchor } from './use-followed-anchor';
import { useMenuSide } from './use-menu-side';
import styles from './menu.module.css';

export interface MenuProps {
  /** The button that the menu belongs to. */
  readonly anchor: HTMLElement;
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly onClose: () => void;
}

/** An open menu beside its button. */
export function Menu({ anchor, label, items, onClose }: MenuProps) {
  const isLeft = useRef(false);
  /** Not a turn later, as the menu would by itself: the next key belongs to where this leads. */
  const leave = (action?: () => void) => {
    if (isLeft.current) return;
    isLeft.current = true;
    flushSync(onClose);
    anchor.focus({ preventScroll: true });
    // Last, so that an action that moves the focus elsewhere has the last word.
    action?.();
  };
  const place = useFollowedAnchor(anchor, leave);
  const { side, measure } = useMenuSide(anchor);
  // In the landmark of its button a menu is part of the page for those who go by landmarks.
  const landmark = anchor.closest<HTMLElement>('main, aside, nav, header:not(main *)') ?? document.body;
  return (
    <Dropdown.Root open modal={false} onOpenChange={(open) => open || leave()}>
      <Dropdown.Trigger asChild>
        <span ref={place} aria-hidden className={styles.anchor} />
      </Dropdown.Trigger>
      <Dropdown.Portal container={landmark}>
        <Dropdown.Content
          ref={measure}
          className={styles.menu}
          side={side}
          aria-label={label}
          aria-labelledby={undefined}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onInteractOutside={(event) => {
            // The button closes its own menu; without this its click would open it again.
            if (event.target instanceof Node && anchor.contains(event.target)) event.preventDefault();
          }}
        >
          <Items items={items} landmark={landmark} choose={leave} />
          <MoreBelow />
        </Dropdown.Content>
      </Dropdown.Portal>
    </Dropdown.Root>
  );
}

interface ItemsProps {
  readonly items: readonly MenuItem[];
  readonly landmark: HTMLElement;
  readonly choose: (action: () => void) => void;
}

function Items({ items, ...shared }: ItemsProps) {
  // A menu's items stay as they are while it is open.
  // oxlint-disable-next-line react/no-array-index-key
  return items.map((item, index) => <Item key={index} item={item} {...shared} />);
}

function Item({ item, landmark, choose }: Omit<ItemsProps, 'items'> & { readonly item: MenuItem }) {
  switch (item.kind) {
    case 'separator':
      return <Dropdown.Separator className={styles.separator} />;
    case 'choices':
      return (
        <Dropdown.RadioGroup value={item.choices.find(({ chosen }) => chosen)?.label ?? ''}>
          {item.choices.map(({ label, onSelect }) => (
            <Dropdown.RadioItem
              key={label}
              className={styles.item}
              value={label}
              onSelect={() => choose(onSelect)}
            >
              <span className={styles.icon}>
                <Dropdown.ItemIndicator asChild>
                  <Check size={16} aria-hidden />
                </Dropdown.ItemIndicator>
              </span>
              {label}
            </Dropdown.RadioItem>
          ))}
        </Dropdown.RadioGroup>
      );
    case 'submenu':
      return <Submenu item={item} landmark={landmark} choose={choose} />;
    case 'action':
      return (
        <Dropdown.Item
          className={item.danger === true ? `${styles.item} ${styles.danger}` : styles.item}
          disabled={item.disabled ?? false}
          onSelect={() => choose(item.onSelect)}
        >
          <span className={styles.icon}>{item.icon && <item.icon size={16} aria-hidden />}</span>
          {item.label}
          {item.hint !== undefined && <span className={styles.hint}>{item.hint}</span>}
          {item.shortcut !== undefined && (
            <kbd className={`${styles.hint} ${styles.shortcut}`}>{item.shortcut}</kbd>
          )}
        </Dropdown.Item>
      );
  }
}

/** What a submenu needs beside its entry, in pixels, to open there. */
const roomForSubmenu = 240;

/** A submenu opens beside its entry, or over the menu and below the entry where a narrow window has no room. */
function Submenu({ item, landmark, choose }: Omit<ItemsProps, 'items'> & { readonly item: SubmenuItem }) {
  const entry = useRef<HTMLDivElement>(null);
  const [cover, setCover] = useState<{ readonly sideOffset: number; readonly alignOffset: number }>();
  const findPlace = () => {
    if (entry.current === null) return;
    const { left, right, width, height } = entry.current.getBoundingClientRect();
    const room = Math.max(left, window.innerWidth - right);
    setCover(room < roomForSubmenu ? { sideOffset: -width, alignOffset: height } : undefined);
  };
  return (
    <Dropdown.Sub onOpenChange={(open) => open && findPlace()}>
      <Dropdown.SubTrigger ref={entry} className={styles.item}>
        <span className={styles.icon}>{item.icon && <item.icon size={16} aria-hidden />}</span>
        {item.label}
        <ChevronRight className={styles.hint} size={16} aria-hidden />
      </Dropdown.SubTrigger>
      <Dropdown.Portal container={landmark}>
        <Dropdown.SubContent className={styles.menu} collisionPadding={8} {...cover}>
          <Items items={item.items} landmark={landmark} choose={choose} />
          <MoreBelow />
        </Dropdown.SubContent>
      </Dropdown.Portal>
    </Dropdown.Sub>
  );
}
