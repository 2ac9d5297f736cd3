/** What we need to know of a React fiber. */
interface Fiber {
  readonly type: unknown;
  readonly flags: number;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly return: Fiber | null;
  readonly stateNode: unknown;
  readonly memoizedProps: unknown;
  readonly memoizedState: unknown;
  readonly ref: unknown;
}

interface RenderedComponent {
  readonly name: string;
  /** The element that the component stands in. */
  readonly within: Element | undefined;
}

const performedWork = 1;
const rendered: RenderedComponent[] = [];
let isWatching = false;

/** React tells this hook of each commit; it must be there before react-dom is loaded. */
(globalThis as Record<string, unknown>)['__REACT_DEVTOOLS_GLOBAL_HOOK__'] = {
  supportsFiber: true,
  inject: () => 1,
  checkDCE: () => undefined,
  onScheduleFiberRoot: () => undefined,
  onCommitFiberUnmount: () => undefined,
  onPostCommitFiberRoot: () => undefined,
  onCommitFiberRoot(_id: number, root: { readonly current: Fiber }) {
    if (isWatching) visit(root.current);
  },
};

function visit(fiber: Fiber): void {
  // A fiber whose alternate has the same child was passed over by this commit with all below it.
  if (isComponent(fiber) && didRender(fiber)) rendered.push({ name: nameOf(fiber), within: hostOf(fiber) });
  for (let child = fiber.child; child !== null; child = child.sibling) {
    if (child.alternate !== child && (fiber.alternate === null || fiber.child !== fiber.alternate.child))
      visit(child);
  }
}

const isComponent = ({ type }: Fiber) =>
  typeof type === 'function' || (typeof type === 'object' && type !== null && 'render' in type);

function didRender({ flags, alternate, memoizedProps, memoizedState, ref }: Fiber): boolean {
  if (alternate === null) return true;
  const changed =
    alternate.memoizedProps !== memoizedProps ||
    alternate.memoizedState !== memoizedState ||
    alternate.ref !== ref;
  return (flags & performedWork) !== 0 && changed;
}

function nameOf({ type }: Fiber): string {
  const inner = typeof type === 'function' ? type : (type as { readonly render: () => void }).render;
  return inner.name;
}

function hostOf(fiber: Fiber): Element | undefined {
  for (let parent = fiber.return; parent !== null; parent = parent.return) {
    if (parent.stateNode instanceof Element) return parent.stateNode;
  }
  return undefined;
}

/** Does something and returns the components that rendered meanwhile. */
export function rendersDuring(action: () => void): RenderedComponent[] {
  isWatching = true;
  action();
  isWatching = false;
  return rendered.splice(0);
}
