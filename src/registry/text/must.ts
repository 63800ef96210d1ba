// For values that are always there unless the code has a mistake. Values that the data may lack are looked up without
// these functions.

const SHOWN = 200;

/** The value of a key that the map has for certain; throws an Error that names the key and `what` it should lead to. */
export function must<K, V>(map: ReadonlyMap<K, V>, key: K, what: string): V {
  const value = map.get(key);
  if (value !== undefined) return value;
  throw new Error(`There is no ${what} for ${JSON.stringify(key).slice(0, SHOWN)}.`);
}

/** The first of a list that is never empty; throws an Error that names `what` it should be. */
export function firstOf<T>(values: readonly T[], what: string): T {
  const [value] = values;
  if (value !== undefined) return value;
  throw new Error(`There is no ${what}: the list is empty.`);
}

/** The last of a list that is never empty; throws an Error that names `what` it should be. */
export function lastOf<T>(values: readonly T[], what: string): T {
  return firstOf(values.slice(-1), what);
}
