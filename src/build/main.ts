import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { RegistryError } from '../registry/problem.ts';
import { printHeaders } from '../security.ts';
import { listFiles, removeFiles } from './dist.ts';
import { buildPages } from './pages.ts';

async function main(): Promise<void> {
  // Pagefind's process may die without a word, and then this one ends early: until the last line it counts as failed.
  process.exitCode = 1;
  const start = performance.now();
  // The data is checked before anything is built, so that its problems are all that is printed.
  const { registry, settings } = await import('../snapshot.ts');
  const { writeSearchIndex } = await import('./search-index.ts');
  const folder = resolve(settings.out);
  rmSync(join(folder, 'pagefind'), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const before = listFiles(folder);
  const { files, pages } = await buildPages(folder, settings.base);
  const records = await writeSearchIndex(registry, pathToFileURL(`${folder}/`));
  writeFileSync(join(folder, '_headers'), printHeaders());
  const search = listFiles(join(folder, 'pagefind')).map((file) => `/pagefind${file}`);
  removeFiles(folder, before, new Set([...files, ...search, '/_headers']));

  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { info, entries } = registry;
  console.log(
    `Built ${pages} pages from ${entries.length} entries (${info.updated}), ${records} searchable, in ${seconds} s.`,
  );
  process.exitCode = 0;
  if (info.excerpt)
    console.log(`${settings.registry} holds an excerpt of the registry: npm run update brings the whole.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof RegistryError ? error.message : error);
  process.exitCode = 1;
});
