import { useEffect, useState } from 'react';
import { doWhenIdle } from './do-when-idle';

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[data-control="text"]') !== null;

/** Tells whether somebody has begun to write, or to look for what could be written better: what helps then loads no sooner. */
export function useIsWriting(): boolean {
  const [isWriting, setIsWriting] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const begin = () => {
      listening.abort();
      void doWhenIdle([() => setIsWriting(true)]);
    };
    const options = { signal: listening.signal };
    document.addEventListener('input', begin, options);
    document.addEventListener('focusin', ({ target }) => isField(target) && begin(), options);
    document.addEventListener('keydown', ({ key }) => key === 'F8' && begin(), options);
    return () => listening.abort();
  }, []);
  return isWriting;
}
