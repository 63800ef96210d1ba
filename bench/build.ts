import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { readEnvironment } from '../src/environment.ts';
import { listFiles } from '../src/store/list-files.ts';
import { type Cost, measure } from './process.ts';
import { writeSynthetic } from './synthetic.ts';

// Builds side by side, each into an empty folder: this site, then Eleventy and plain Astro writing files of the same
// number and the same sizes.

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const medianOf = (costs: readonly Cost[]): Cost => ({
  seconds: median(costs.map(({ seconds }) => seconds)),
  memory: Math.max(...costs.map(({ memory }) => memory)),
});

/** What was measured of builds. */
export interface BuildResults {
  readonly files: number;
  readonly megabytes: number;
  readonly site: Cost;
  readonly again: Cost;
  readonly eleventy: Cost;
  readonly astro: Cost;
  /** Site ÷ Eleventy of each pair, and their median. */
  readonly ratios: readonly number[];
  readonly ratio: number;
  /** Seconds by how many times the entries. */
  readonly growth: Readonly<Record<string, number>>;
  /** Bytes of the search index. */
  readonly index: number;
}

/** Builds this site and Eleventy's in turn, so many pairs, and once each what else is in the results. */
export async function measureBuilds(pairs: number): Promise<BuildResults> {
  const root = mkdtempSync(join(tmpdir(), 'bench-'));
  const out = (name: string): string => join(root, name);
  const site = (folder: string, registry = readEnvironment().registry): Promise<Cost> =>
    measure(process.execPath, ['--max-old-space-size=640', 'src/publish/main.ts'], '.', {
      OUT_DIR: folder,
      REGISTRY_DIR: registry,
    });
  const bin = join(process.cwd(), 'bench/node_modules/.bin');
  try {
    await site(out('first'));
    const files = listFiles(out('first')).map((path) => ({ path, bytes: statSync(join(out('first'), path)).size }));
    writeFileSync(out('files.json'), JSON.stringify(files));
    const again = await site(out('first'));
    const index = files.filter(({ path }) => path.startsWith('/pagefind/')).reduce((sum, { bytes }) => sum + bytes, 0);
    const peer = (name: string): Record<string, string> => ({ BENCH_FILES: out('files.json'), BENCH_OUT: out(name) });
    // Plain Astro is slow, and its figure is for comparison only: once is enough.
    const astro = await measure(join(bin, 'astro'), ['build'], 'bench/astro', peer('astro'));
    rmSync(out('astro'), { recursive: true });
    const runs: { site: Cost; eleventy: Cost }[] = [];
    for (let i = 0; i < pairs; i++) {
      runs.push({
        site: await site(out(`site-${i}`)),
        eleventy: await measure(join(bin, 'eleventy'), [], 'bench/eleventy', peer(`eleventy-${i}`)),
      });
      for (const name of [`site-${i}`, `eleventy-${i}`]) rmSync(out(name), { recursive: true, force: true });
    }
    const growth: Record<string, number> = {};
    for (const times of [1, 2, 4]) {
      writeSynthetic(out('data'), 10_000 * times);
      growth[`${times}×`] = (await site(out(`growth-${times}`), out('data'))).seconds;
      rmSync(out(`growth-${times}`), { recursive: true, force: true });
    }
    const ratios = runs.map((run) => run.site.seconds / run.eleventy.seconds);
    return {
      files: files.length,
      megabytes: files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6,
      site: medianOf(runs.map((run) => run.site)),
      again,
      eleventy: medianOf(runs.map((run) => run.eleventy)),
      astro,
      ...{ ratios, ratio: median(ratios), growth, index },
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
