import * as modules from 'node:module';
import { resolve } from 'node:path';
import process from 'node:process';
import { beginCommand } from '../command/begin-command.ts';
import { onInterrupt } from '../command/on-interrupt.ts';
import { findTooLarge, printSize } from '../hosting/hosts.ts';
import { openProgress } from '../progress.ts';
import { printNumber } from '../registry/text/count.ts';
import { RegistryError } from '../registry/text/problem.ts';
import { HeldError } from '../store/build-mark.ts';
import { explainFault } from '../store/disk-fault.ts';
import { holdDist } from './dist.ts';
import { COMPILED } from './work-folders.ts';

// npm run build

const { settings } = beginCommand({
  name: 'npm run build',
  about:
    'Builds the site from the registry in REGISTRY_DIR into OUT_DIR. A build over an older one makes only\n' +
    'what differs.',
  options: {},
  isWriting: true,
});

// The allocator of Vite's bundler (mimalloc) gives back at once what it need not keep: 70 MB. It reads this when it is
// loaded, so Vite is imported below.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';

// The next build need not compile Astro, Vite and this program once more. Node 20 cannot.
if ('enableCompileCache' in modules) modules.enableCompileCache(resolve(COMPILED));

const progress = openProgress(process.stderr);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

async function main(): Promise<void> {
  // Pagefind's process may die without a word, and then this one ends early: until the last line it counts as failed.
  process.exitCode = 1;
  const start = performance.now();
  progress.show({ what: 'Reading the registry' });
  const held = holdDist(resolve(settings.out));
  // The data is checked before anything is built, so that its problems are all that is printed.
  const { site } = await import('../instance.ts').catch((error: unknown) => {
    held.release();
    throw error;
  });
  const { publish } = await import('./publish.ts');
  const { pages, searchable, size, kept, work, anew } = await publish(site, held, { tell: progress.show });
  progress.wipe();

  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { info, entries } = site.registry;
  for (const line of [printSize(size), ...findTooLarge(size)]) console.log(line);
  console.log(
    `Built ${pages} pages from ${entries.length} entries (${info.updated}), ${searchable} searchable, in ${seconds} s.`,
  );
  if (anew) console.log(`Made all pages anew: ${anew}.`);
  console.log(
    `Made ${printNumber(pages - kept)} of ${printNumber(pages)} pages and kept ${printNumber(kept)}; wrote ${printNumber(work.filesWritten)} of ${printNumber(work.files)} files (${megabytes(work.bytesWritten)}) and removed ${printNumber(work.removed)}.`,
  );
  process.exitCode = 0;
  if (info.excerpt)
    console.log(`${site.settings.registry} has an excerpt of the registry. Run npm run update to fetch the whole.`);
}

const UNFINISHED = 'The site is not whole: run npm run build again.';

// Nothing is put right here: the folder is marked from the first file to the last (store/build-mark.ts).
onInterrupt(() => {
  progress.wipe();
  console.error(`The build was interrupted. ${UNFINISHED}`);
});

main().catch((error: unknown) => {
  progress.wipe();
  // What the file system says needs no trace of the program.
  const fault = explainFault(error, settings.out);
  const said = error instanceof RegistryError || error instanceof HeldError ? error.message : error;
  console.error(fault ? `${fault} Mend this, and run npm run build again.` : said);
  // Pagefind's process would wait for more records, and this one for it.
  process.exit(1);
});
