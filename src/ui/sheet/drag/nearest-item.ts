import { dragItemOf, type DragItem } from './drag-item';

export interface NearestItem {
  readonly over: DragItem;
  /** The part of it that is above the point, from 0 to 1 where the point is on its height. */
  readonly share: number;
  readonly isBeside: boolean;
}

/** How far beside the lists a pointer still means them, in pixels: their handles and buttons stand there. */
const besideBy = 64;

/**
 * Returns the item that is nearest to a point of the window, up or down, among elements in their order on the page. It
 * asks only a few of them for where they are, and now, so that no scrolling or growing meanwhile can mislead it.
 */
export function nearestItem(
  elements: readonly HTMLElement[],
  { x, y }: { readonly x: number; readonly y: number },
): NearestItem | undefined {
  let from = 0;
  let to = elements.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((elements[middle]?.getBoundingClientRect().bottom ?? 0) < y) from = middle + 1;
    else to = middle;
  }
  const [first, second] = [elements[from - 1], elements[from]].map(
    (element) => element && found(element, { x, y }),
  );
  if (first === undefined || second === undefined) return second ?? first;
  return first.distance <= second.distance ? first : second;
}

function found(element: HTMLElement, { x, y }: { readonly x: number; readonly y: number }) {
  const { top, bottom, left, right, height } = element.getBoundingClientRect();
  return {
    over: dragItemOf(element),
    share: (y - top) / Math.max(height, 1),
    isBeside: x < left - besideBy || x > right + besideBy,
    distance: Math.max(top - y, y - bottom, 0),
  };
}
