/** Groups values by each of their keys, in order; a value with several keys stands once in the group of each. */
export function groupByEach<K, V>(values: readonly V[], keysOf: (value: V) => Iterable<K>): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    for (const key of new Set(keysOf(value))) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}

/** The values, each once, at its first place. */
export function unique<T>(values: Iterable<T>): T[] {
  return [...new Set(values)];
}

/** The first of the values that share a key, for each key. */
export function uniqueBy<T>(values: Iterable<T>, keyOf: (value: T) => unknown): T[] {
  const byKey = new Map<unknown, T>();
  for (const value of values) {
    const key = keyOf(value);
    if (!byKey.has(key)) byKey.set(key, value);
  }
  return [...byKey.values()];
}

/** `A`, `A and B`, `A, B and C`. */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
