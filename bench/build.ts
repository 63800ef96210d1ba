import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '../src/store/list-files.ts';
import { buildSite, measurePairs, type Pairs } from './pairs.ts';
import type { Cost } from './process.ts';
import { writeSynthetic } from './synthetic.ts';

/** The measurements of builds. */
export interface BuildResults {
  readonly files: number;
  readonly megabytes: number;
  /** The pairs of builds by the place where they write: `memory`, `disk`. */
  readonly pairs: Readonly<Record<string, Pairs>>;
  /** The cost of a build over an old site of the same data. */
  readonly again: Cost;
  /** The seconds of a build by the size of its registry: how many times as many entries. */
  readonly growth: Readonly<Record<string, number>>;
  /** The bytes of the search index. */
  readonly index: number;
}

const MEMORY = '/dev/shm';

type Tell = (line: string) => void;

async function measureIn(
  folder: string,
  registry: string,
  count: number,
  tell: Tell,
): Promise<Omit<BuildResults, 'growth'>> {
  const first = join(folder, 'first');
  await buildSite(first, registry);
  const files = listFiles(first).map((path) => ({ path, bytes: statSync(join(first, path)).size }));
  const list = join(folder, 'files.json');
  writeFileSync(list, JSON.stringify(files));
  const again = await buildSite(first, registry);
  rmSync(first, { recursive: true });
  tell(`Over an old site of the same data: ${again.seconds.toFixed(1)} s. On the disk:`);
  const pairs: Record<string, Pairs> = { disk: await measurePairs(folder, list, registry, count, tell) };
  if (existsSync(MEMORY)) {
    const memory = mkdtempSync(join(MEMORY, 'bench-'));
    tell('In memory:');
    pairs['memory'] = await measurePairs(memory, list, registry, count, tell).finally(() =>
      rmSync(memory, { recursive: true }),
    );
  }
  const sum = (all: typeof files): number => all.reduce((total, { bytes }) => total + bytes, 0);
  return {
    files: files.length,
    megabytes: sum(files) / 1e6,
    pairs,
    again,
    index: sum(files.filter(({ path }) => path.startsWith('/pagefind/'))),
  };
}

async function measureGrowth(folder: string, tell: Tell): Promise<Record<string, number>> {
  const growth: Record<string, number> = {};
  for (const times of [1, 2, 4]) {
    const [data, out] = [join(folder, 'data'), join(folder, `growth-${times}`)];
    writeSynthetic(data, 10_000 * times);
    growth[`${times}×`] = (await buildSite(out, data)).seconds;
    tell(`${times} times the entries: ${growth[`${times}×`]?.toFixed(1)} s`);
    rmSync(out, { recursive: true, force: true });
  }
  return growth;
}

/**
 * Builds this site and Eleventy's in turn, `pairs` times on the disk and as often in memory, and measures the other
 * costs once. Tells of each measurement at once.
 */
export async function measureBuilds(registry: string, pairs: number, tell: Tell): Promise<BuildResults> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const growth = await measureGrowth(folder, tell);
    return { ...(await measureIn(folder, registry, pairs, tell)), growth };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
