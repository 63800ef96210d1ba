import type { State, Version } from '../walk.ts';
import { readRelease, skimRelease } from './read-release.ts';
import { type Fetched, type FetchOptions, fetchSource } from './source.ts';
import { type Dated, dateVersion, inOrder, succession } from './succession.ts';

/** The versions to take, and the state of the data that they follow. */
export interface Plan {
  readonly start: State;
  readonly count: number;
  /** The dates of releases that must be among the taken ones. If one is missing, the update fails. */
  readonly keep?: readonly string[];
  readonly versions: AsyncIterable<Version>;
}

const versionOf = (fetched: Fetched): Version => ({
  name: fetched.name,
  open: () => readRelease(fetched),
  skim: (memory) => skimRelease(fetched, memory),
});

/** Plans to take one source, whichever release it holds. If its server says that it is unchanged, nothing is taken. */
export function planSource(source: string, options: FetchOptions, start: State): Plan {
  async function* fetchOne(): AsyncGenerator<Version> {
    const fetched = await fetchSource(source, options);
    if (fetched) yield versionOf(fetched);
  }
  return { start, count: 1, versions: fetchOne() };
}

/** Plans to take several sources, oldest first. Each is read twice, because many releases do not fit into memory. */
export async function planSources(sources: readonly string[], options: FetchOptions, start: State): Promise<Plan> {
  const always = { ...options, known: null };
  const fetchOne = async (source: string): Promise<Fetched> => (await fetchSource(source, always)) as Fetched;
  const dated: (Dated & { source: string })[] = [];
  for (const source of sources) dated.push({ source, ...dateVersion((await fetchOne(source)).bytes) });
  const taken = succession(inOrder(dated), start.release, start.past);
  async function* fetchAll(): AsyncGenerator<Version> {
    for (const { source } of taken) yield versionOf(await fetchOne(source));
  }
  return { start, count: taken.length, versions: fetchAll() };
}
