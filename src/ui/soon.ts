import type { ComponentType } from 'react';
import { late, type WaitingProps } from './late';
import { whenPainted } from './when-painted';

/** Returns a component that is late as `late` has it, and whose code is not asked for before the first screen is drawn. */
export const soon = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting?: ComponentType<NoInfer<Props> & WaitingProps>,
): ComponentType<Props> =>
  late(async () => {
    await whenPainted();
    return load();
  }, Waiting);
