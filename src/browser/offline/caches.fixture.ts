/** Caches in memory, with only the methods that kept-site.ts uses. */
export function fakeCaches(): CacheStorage {
  const all = new Map<string, Map<string, Response>>();
  const textOf = (asked: RequestInfo | URL): string => (asked instanceof Request ? asked.url : String(asked));
  const cacheOf = (held: Map<string, Response>) => ({
    match: (asked: RequestInfo | URL) => Promise.resolve(held.get(textOf(asked))?.clone()),
    put: (asked: RequestInfo | URL, response: Response) => Promise.resolve(void held.set(textOf(asked), response)),
  });
  const open = (name: string): Promise<Cache> => {
    const held = all.get(name) ?? new Map<string, Response>();
    all.set(name, held);
    return Promise.resolve(cacheOf(held) as Cache);
  };
  const match: CacheStorage['match'] = (asked, { cacheName } = {}) => {
    const searched = cacheName === undefined ? [...all.values()] : [all.get(cacheName)];
    return Promise.resolve(searched.flatMap((held) => held?.get(textOf(asked)) ?? [])[0]?.clone());
  };
  return {
    open,
    match,
    has: (name) => Promise.resolve(all.has(name)),
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name) => Promise.resolve(all.delete(name)),
  };
}
