import process from 'node:process';
import { findTooLarge, printSize } from '../hosting/hosts.ts';
import { openProgress } from '../progress.ts';
import { printNumber } from '../registry/text/count.ts';
import { printable, RegistryError } from '../registry/text/problem.ts';

// npm run build

const progress = openProgress(process.stderr);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

async function main(): Promise<void> {
  // Pagefind's process may die without a word, and then this one ends early: until the last line it counts as failed.
  process.exitCode = 1;
  const start = performance.now();
  progress.show({ what: 'Reading the registry' });
  // The data is checked before anything is built, so that its problems are all that is printed.
  const { site } = await import('../instance.ts');
  const { publish } = await import('./publish.ts');
  const { pages, searchable, size, kept, work, anew } = await publish(site, { tell: progress.show });
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

main().catch((error: unknown) => {
  progress.wipe();
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  // What the file system says needs no trace of the program.
  const said = code !== undefined && syscall !== undefined ? printable(message) : error;
  console.error(error instanceof RegistryError ? error.message : said);
  // Pagefind's process would wait for more records, and this one for it.
  process.exit(1);
});
