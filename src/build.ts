import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { build } from 'astro';
import { RegistryError } from './registry/problem.ts';
import { printHeaders } from './security.ts';

async function main(): Promise<void> {
  // Pagefind's process may die without a word, and then this one ends early: until the last line it counts as failed.
  process.exitCode = 1;
  const start = performance.now();
  // The data is checked before anything is built, so that its problems are all that is printed.
  const { registry, REGISTRY_DIR } = await import('./snapshot.ts');
  const { writeSearchIndex } = await import('./search-index.ts');
  let pages = 0;
  let dist: URL | undefined;
  await build({
    logLevel: 'warn',
    integrations: [
      {
        name: 'count',
        hooks: {
          'astro:build:done': (result) => {
            pages = result.pages.length;
            dist = result.dir;
          },
        },
      },
    ],
  });
  if (!dist) throw new Error('Astro ended without building the site.');
  const records = await writeSearchIndex(registry, dist);
  writeFileSync(new URL('_headers', dist), printHeaders());
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { info, entries } = registry;
  console.log(
    `Built ${pages} pages from ${entries.length} entries (${info.updated}), ${records} searchable, in ${seconds} s.`,
  );
  process.exitCode = 0;
  if (info.excerpt) console.log(`${REGISTRY_DIR} holds an excerpt of the registry: npm run update brings the whole.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof RegistryError ? error.message : error);
  process.exitCode = 1;
});
