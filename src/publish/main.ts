import { resolve } from 'node:path';
import process from 'node:process';
import { RegistryError } from '../registry/text/problem.ts';
import { HEADERS_FILE, printHeaders } from '../hosting/headers.ts';
import { findTooLarge, printSize, sizeSite } from '../hosting/hosts.ts';
import { isSpokenOf } from '../registry/facts/own-page.ts';
import type { Port } from '../registry/index/ports.ts';
import type { Entry } from '../registry/record/entry.ts';
import { findRuns } from './alike.ts';
import { openDist } from './dist.ts';
import { buildPages } from './pages.ts';

async function main(): Promise<void> {
  // Pagefind's process may die without a word, and then this one ends early: until the last line it counts as failed.
  process.exitCode = 1;
  const start = performance.now();
  // The data is checked before anything is built, so that its problems are all that is printed.
  const { site } = await import('../instance.ts');
  const { registry, settings, ours, ownPages } = site;
  const isOwn = (port: Port): boolean => isSpokenOf(registry, ours, port);
  const named = ({ number, entries }: Port): readonly Entry[] => [
    ...entries,
    ...(registry.history.onceOfPort.get(number) ?? []),
  ];
  const { makeSearchIndex, searchRecords } = await import('./search-index.ts');
  const dist = openDist(resolve(settings.out));
  const records = searchRecords(registry);
  // Pagefind works in a process of its own, beside the pages.
  const [, index] = await Promise.all([
    buildPages({
      dist,
      base: settings.base,
      runs: settings.renderEach ? [] : findRuns(ownPages.ports, isOwn, named),
    }),
    makeSearchIndex(records),
  ]);
  for (const { path, content } of index) dist.write(`/pagefind/${path}`, content);
  dist.write(HEADERS_FILE, printHeaders(dist.files(), settings.base));
  const size = sizeSite(dist.files(), await dist.finish());

  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { info, entries } = registry;
  const pages = dist.files().filter((file) => file.endsWith('.html')).length;
  for (const line of [printSize(size), ...findTooLarge(size)]) console.log(line);
  console.log(
    `Built ${pages} pages from ${entries.length} entries (${info.updated}), ${records.length} searchable, in ${seconds} s.`,
  );
  process.exitCode = 0;
  if (info.excerpt)
    console.log(`${settings.registry} holds an excerpt of the registry: npm run update brings the whole.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof RegistryError ? error.message : error);
  process.exitCode = 1;
});
