import { useRef, type KeyboardEvent, type ReactNode } from 'react';

interface TabListProps<Name extends string> {
  /** The accessible name. */
  readonly label: string;
  readonly names: readonly Name[];
  /** The tab whose panel shows, if any. */
  readonly selected: Name | undefined;
  /** Whether the arrow keys show a tab as they come to it, or only lead to it. */
  readonly selectsOnFocus: boolean;
  readonly className: string | undefined;
  readonly tabClassName: string | undefined;
  readonly onSelect: (name: Name) => void;
  readonly children: (name: Name) => ReactNode;
}

/** How far a key leads, by the index of the tab that it is pressed on and that of the last. */
const leads: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowRight: (index, last) => (index === last ? 0 : index + 1),
  ArrowLeft: (index, last) => (index === 0 ? last : index - 1),
  Home: () => 0,
  End: (_index, last) => last,
};

/** A list of tabs as WAI-ARIA describes it: one stop for Tab, arrow keys within. Their panels are each a `TabPanel`. */
export function TabList<Name extends string>(props: TabListProps<Name>) {
  const { label, names, selected, selectsOnFocus, className, tabClassName, onSelect, children } = props;
  const list = useRef<HTMLDivElement>(null);
  const select = (name: Name) => name !== selected && onSelect(name);
  const move = (event: KeyboardEvent, index: number) => {
    const to = leads[event.key]?.(index, names.length - 1);
    const name = to === undefined ? undefined : names[to];
    if (to === undefined || name === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
    if (selectsOnFocus) select(name);
  };
  return (
    <div ref={list} role="tablist" aria-label={label} aria-orientation="horizontal" className={className}>
      {names.map((name, index) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === selected}
          aria-controls={name === selected ? `panel-${name}` : undefined}
          tabIndex={name === (selected ?? names[0]) ? 0 : -1}
          className={tabClassName}
          onClick={() => select(name)}
          onKeyDown={(event) => move(event, index)}
        >
          {children(name)}
        </button>
      ))}
    </div>
  );
}

interface TabPanelProps {
  readonly name: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** What the selected tab shows. */
export function TabPanel({ name, className, children }: TabPanelProps) {
  return (
    // Whoever comes from the tabs by keyboard has to be able to scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div
      id={`panel-${name}`}
      role="tabpanel"
      aria-labelledby={`tab-${name}`}
      tabIndex={0}
      className={className}
    >
      {children}
    </div>
  );
}
