/** Returns a function that makes its value the first time it is asked for it. */
export function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}
