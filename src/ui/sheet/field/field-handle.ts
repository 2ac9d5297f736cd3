import type { RichText, SimpleMarkType } from '../../../document/rich-text';

/** What can be done with a field from outside of it, as its keys do it. */
export interface FieldHandle {
  value(this: void): RichText;
  format(this: void, type: SimpleMarkType): void;
  askForLink(this: void): void;
}

const handles = new WeakMap<Element, FieldHandle>();

/** Makes a field known by its element, for as long as that lasts. */
export function setFieldHandle(element: Element, handle: FieldHandle): void {
  handles.set(element, handle);
}

/** Returns what can be done with the field of this element, or undefined where it is none that takes marks. */
export function fieldHandle(element: Element | null): FieldHandle | undefined {
  return element === null ? undefined : handles.get(element);
}
