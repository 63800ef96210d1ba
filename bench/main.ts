import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../src/environment.ts';
import { openSite } from '../src/site.ts';
import { findOver } from './budgets.ts';
import { measureBuilds } from './build.ts';
import { measurePages } from './pages.ts';
import { measureTable } from './table.ts';

// npm run bench: what building and reading the site costs, beside its peers. -- --pages measures pages alone,
// -- --pairs N so many pairs of builds.

const { registry } = openSite(readEnvironment());
const { values: asked } = parseArgs({
  options: { pages: { type: 'boolean' }, pairs: { type: 'string', default: '5' } },
});
const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
const round = (value: number): number => Math.round(value * 100) / 100;

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
  const builds = await measureBuilds(Number(asked.pairs));
  const { site, again, eleventy, astro, ratio, growth } = builds;
  console.log(
    `${machine}; ${registry.entries.length} entries, ${builds.files} files, ${Math.round(builds.megabytes)} MB`,
  );
  console.table(
    Object.fromEntries(
      Object.entries({
        'this site': site,
        'this site, over an old one': again,
        Eleventy: eleventy,
        'plain Astro': astro,
      }).map(([what, { seconds, memory }]) => [
        what,
        { seconds: round(seconds), '÷ Eleventy': round(seconds / eleventy.seconds), 'memory, MB': Math.round(memory) },
      ]),
    ),
  );
  console.log(`Site ÷ Eleventy, median of ${builds.ratios.length} pairs: ${round(ratio)}`);
  const quadruple = (growth['4×'] ?? 0) / (growth['1×'] ?? 1);
  console.log(`4 times the entries take ${round(quadruple)} times as long (${JSON.stringify(growth)} s)`);
  console.log(`Search index: ${Math.round(builds.index / 1000)} kB`);
  over.push(...findOver('build', { ratio, memory: site.memory, index: builds.index, growth: quadruple }));
  const release = registry.info.updated;
  const results = { machine, release, entries: registry.entries.length, builds, pages, table };
  writeFileSync('bench/results.json', `${JSON.stringify(results, null, 2)}\n`);
}
for (const line of over) console.error(line);
process.exitCode = over.length === 0 ? 0 : 1;
