import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { BUILD } from '../src/command/programs.ts';
import { type Cost, measure } from './process.ts';
import { type Spread, spreadOf } from './spread.ts';
import { writeAlone } from './write-alone.ts';

/** Builds this site from a data folder into an empty folder, or over an old site. */
export function buildSite(out: string, registry: string): Promise<Cost> {
  return measure(process.execPath, BUILD, '.', { OUT_DIR: out, REGISTRY_DIR: registry });
}

/** The costs of pairs of builds. */
export interface Pairs {
  readonly site: Readonly<Record<keyof Cost, Spread>>;
  readonly eleventy: Readonly<Record<keyof Cost, Spread>>;
  /** The cost of writing files of the same sizes and doing nothing else. */
  readonly writing: Readonly<Record<keyof Cost, Spread>>;
  readonly ratio: { readonly seconds: Spread; readonly processor: Spread };
}

function costsOf(costs: readonly Cost[]): Readonly<Record<keyof Cost, Spread>> {
  const of = (what: keyof Cost): Spread => spreadOf(costs.map((cost) => cost[what]));
  return { seconds: of('seconds'), processor: of('processor'), memory: of('memory') };
}

const printCost = (cost: Cost | undefined): string =>
  `${cost?.seconds.toFixed(1)} s, ${cost?.processor.toFixed(1)} s of the processor`;

/**
 * Builds this site and Eleventy's in turn, each into an empty folder of `root`, and each first as often as second.
 * Eleventy writes files of the same number and the same sizes, by a list. Calls `tell` after each pair, because a run
 * of half an hour may be interrupted.
 */
export async function measurePairs(
  root: string,
  list: string,
  registry: string,
  count: number,
  tell: (pair: string) => void,
): Promise<Pairs> {
  const bin = join(process.cwd(), 'bench/node_modules/.bin');
  const [site, eleventy, writing]: [Cost[], Cost[], Cost[]] = [[], [], []];
  const out = join(root, 'out');
  const empty = async (costs: Cost[], build: () => Promise<Cost> | Cost): Promise<void> => {
    costs.push(await build());
    for (const name of [out, `${out}.files`, `${out}.hashes`]) rmSync(name, { recursive: true, force: true });
  };
  const contestants = [
    () => empty(site, () => buildSite(out, registry)),
    () =>
      empty(eleventy, () =>
        measure(join(bin, 'eleventy'), [], 'bench/eleventy', { BENCH_FILES: list, BENCH_OUT: out }),
      ),
  ];
  for (let i = 0; i < count; i++) {
    for (const build of i % 2 === 0 ? contestants : contestants.toReversed()) await build();
    await empty(writing, () => writeAlone(list, out));
    tell(`  this site ${printCost(site[i])}; Eleventy ${printCost(eleventy[i])}; writing ${printCost(writing[i])}`);
  }
  const ratio = (what: 'seconds' | 'processor'): Spread =>
    spreadOf(site.map((cost, i) => cost[what] / (eleventy[i]?.[what] ?? 1)));
  return {
    site: costsOf(site),
    eleventy: costsOf(eleventy),
    writing: costsOf(writing),
    ratio: { seconds: ratio('seconds'), processor: ratio('processor') },
  };
}
