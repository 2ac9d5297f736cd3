const mostKnown = 10_000;

/** Returns a function that makes its value for each word once, and forgets all when it knows very many. */
export function perWord<Value extends object>(make: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = make(word);
    if (known.size > mostKnown) known.clear();
    known.set(word, value);
    return value;
  };
}
