/** What a map always has; throws an Error that names the key and what the map is of. */
export function must<K, V>(map: ReadonlyMap<K, V>, key: K, what: string): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`There is no ${what} of ${String(key)}.`);
  return value;
}
