import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../src/environment.ts';
import { openSite } from '../src/site.ts';
import { findOver } from './budgets.ts';
import { measureBuilds } from './build.ts';
import { measurePages } from './pages.ts';
import { printSpread } from './spread.ts';
import { measureTable } from './table.ts';

// npm run bench: measures what building and reading the site costs, beside Eleventy. `-- --pages` measures only pages;
// `-- --pairs N` sets the number of pairs of builds.

const { registry } = openSite(readEnvironment());
const { values: asked } = parseArgs({
  options: { pages: { type: 'boolean' }, pairs: { type: 'string', default: '5' } },
});
const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;

const pages = await measurePages();
console.table(pages.pages);
console.log(`First answer of search: ${pages.firstAnswer} ms`);
const table = await measureTable();
console.table(table);
const over = [
  ...findOver('table', table),
  ...pages.pages.flatMap((page) => findOver(page.path, page)),
  ...findOver('search', pages),
];

if (!asked.pages) {
  const builds = await measureBuilds(readEnvironment().registry, Number(asked.pairs), (line) => console.log(line));
  console.log(
    `${machine}; ${registry.entries.length} entries, ${builds.files} files, ${Math.round(builds.megabytes)} MB`,
  );
  for (const [place, { site, eleventy, writing, ratio }] of Object.entries(builds.pairs)) {
    const line = ({ seconds, processor, memory }: typeof site): Record<string, string> => ({
      seconds: printSpread(seconds),
      'of the processor': printSpread(processor),
      'memory, MB': String(Math.round(memory.most)),
    });
    console.log(`In ${place}, median of ${ratio.seconds.all.length} (least to most):`);
    console.table({
      'this site': line(site),
      Eleventy: line(eleventy),
      'site ÷ Eleventy, pair by pair': {
        seconds: printSpread(ratio.seconds),
        'of the processor': printSpread(ratio.processor),
      },
      'writing alone': line(writing),
    });
    const memory = site.memory.most;
    over.push(...findOver('build', { ratio: ratio.seconds.median, processorRatio: ratio.processor.median, memory }));
  }
  const quadruple = (builds.growth['4×'] ?? 0) / (builds.growth['1×'] ?? 1);
  console.log(`4 times the entries take ${quadruple.toFixed(2)} times as long (${JSON.stringify(builds.growth)} s)`);
  console.log(`Search index: ${Math.round(builds.index / 1000)} kB`);
  over.push(...findOver('build', { index: builds.index, growth: quadruple, megabytes: builds.megabytes }));
  const release = registry.info.updated;
  const results = { machine, release, entries: registry.entries.length, builds, pages, table };
  writeFileSync('bench/results.json', `${JSON.stringify(results, null, 2)}\n`);
}
for (const line of over) console.error(line);
process.exitCode = over.length === 0 ? 0 : 1;
