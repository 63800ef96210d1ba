import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { RegistryError } from '../registry/problem.ts';
import { printHeaders } from '../security.ts';
import { listFiles, removeFiles } from './dist.ts';
import { type Built, buildShare } from './pages.ts';

// Each process reads the data and bundles the site for itself, which more than this many do not pay for.
const MOST = 4;

// A process that dies without a word has no share to show.
async function buildElsewhere(part: number, of: number, folder: string, stop: AbortSignal): Promise<Built> {
  const child = fork(join(import.meta.dirname, 'worker.ts'), [String(part), String(of), folder]);
  stop.addEventListener('abort', () => child.kill());
  let built: Built | undefined;
  child.on('message', (message) => void (built = message as Built));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0 || !built) throw new Error(`The process that builds part ${part + 1} of ${of} ended with ${code}.`);
  return built;
}

async function main(): Promise<void> {
  // Pagefind's process may die without a word, and then this one ends early: until the last line it counts as failed.
  process.exitCode = 1;
  const start = performance.now();
  // The data is checked before anything is built, so that its problems are all that is printed.
  const { registry, REGISTRY_DIR } = await import('../snapshot.ts');
  const { writeSearchIndex } = await import('./search-index.ts');
  const folder = resolve(process.env['OUT_DIR'] || 'dist');
  rmSync(join(folder, 'pagefind'), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const before = listFiles(folder);
  mkdirSync('.astro', { recursive: true });
  const of = Math.min(availableParallelism(), MOST);
  const failed = new AbortController();
  const others = Array.from({ length: of - 1 }, (_, i) => buildElsewhere(i + 1, of, folder, failed.signal));
  // Pagefind has a process of its own, and needs the data alone.
  const [records, ...shares] = await Promise.all([
    writeSearchIndex(registry, pathToFileURL(`${folder}/`)),
    buildShare({ part: 0, of }, folder),
    ...others,
  ]).catch((error: unknown) => {
    failed.abort();
    throw error;
  });
  writeFileSync(join(folder, '_headers'), printHeaders());
  const search = listFiles(join(folder, 'pagefind')).map((file) => `/pagefind${file}`);
  removeFiles(folder, before, new Set([...shares.flatMap(({ files }) => files), ...search, '/_headers']));

  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { info, entries } = registry;
  console.log(
    `Built ${shares[0]?.pages} pages from ${entries.length} entries (${info.updated}), ${records} searchable, in ${seconds} s.`,
  );
  process.exitCode = 0;
  if (info.excerpt) console.log(`${REGISTRY_DIR} holds an excerpt of the registry: npm run update brings the whole.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof RegistryError ? error.message : error);
  process.exitCode = 1;
});
