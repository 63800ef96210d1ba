/** The values, each once: where it first stands. */
export function unique<T>(values: Iterable<T>): T[] {
  return [...new Set(values)];
}

/** Of the values that share a key, the first. */
export function uniqueBy<T>(values: Iterable<T>, keyOf: (value: T) => unknown): T[] {
  const byKey = new Map<unknown, T>();
  for (const value of values) {
    const key = keyOf(value);
    if (!byKey.has(key)) byKey.set(key, value);
  }
  return [...byKey.values()];
}
