/** Takes values and the keys of each and returns them by key, in order; one with several keys is found by each. */
export function groupByEach<K, C>(values: readonly C[], keysOf: (value: C) => Iterable<K>): Map<K, C[]> {
  const groups = new Map<K, C[]>();
  for (const value of values) {
    for (const key of new Set(keysOf(value))) {
      const list = groups.get(key);
      if (list) list.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}
