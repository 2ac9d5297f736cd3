import { useEffect, useState } from 'react';

/** In milliseconds: what helps while one writes is not for the first moments, unless writing begins in them. */
const latest = 4000;

/** Tells whether the page has come to rest after its start: some seconds later, or as soon as somebody writes. */
export function useIsAtRest(): boolean {
  const [isAtRest, setIsAtRest] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const rest = () => {
      listening.abort();
      setIsAtRest(true);
    };
    const timer = setTimeout(rest, latest);
    document.addEventListener('input', rest, { signal: listening.signal });
    return () => {
      clearTimeout(timer);
      listening.abort();
    };
  }, []);
  return isAtRest;
}
