import { createElement, lazy, Suspense, type ComponentType } from 'react';
import { createAttempts, type Attempts } from './attempts';

export interface WaitingProps {
  readonly attempts: Attempts<unknown>;
}

/**
 * Returns a component whose code loads when it is first drawn. Where it cannot be loaded the page stays as it is, and it is
 * tried again until it can. `Waiting` stands in its place meanwhile, with its properties; a part that nobody waits for has none.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting?: ComponentType<NoInfer<Props> & WaitingProps>,
): ComponentType<Props> {
  const attempts = createAttempts(load);
  const Part = lazy(async () => ({ default: await attempts.begin() }));
  return function Late(props) {
    return (
      <Suspense fallback={Waiting && <Waiting {...props} attempts={attempts} />}>
        {createElement(Part as ComponentType<Props>, props)}
      </Suspense>
    );
  };
}
