import { TouchSensor } from '@dnd-kit/core';

/** What a finger that rests on it means something else on: a control, and the text that is being written. */
const isTaken = (target: Element) =>
  target.closest('button, input, a') !== null ||
  target.closest('[contenteditable="true"]') === document.activeElement;

/** Picks up what a finger rests on; one that moves on before that scrolls the page as everywhere. */
export class LongPressSensor extends TouchSensor {
  static override activators: typeof TouchSensor.activators = TouchSensor.activators.map((activator) => ({
    ...activator,
    handler: (event, options) =>
      event.nativeEvent.target instanceof Element &&
      !isTaken(event.nativeEvent.target) &&
      activator.handler(event, options),
  }));
}
