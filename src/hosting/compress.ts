import {
  copyFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { beginCommand } from '../command/begin-command.ts';
import { onInterrupt } from '../command/on-interrupt.ts';
import { holdFolder, releaseFolder, whyUnfinished } from '../store/build-mark.ts';
import { explainFault } from '../store/disk-fault.ts';
import { listFiles } from '../store/list-files.ts';
import { addToRecord } from '../store/record.ts';
import { COMPRESSED, isCompressible } from './compressible.ts';

// npm run compress: writes each text of the built site again, as .br and .gz beside it, for servers that send these.

const gzip = promisify(zlib.gzip);
const brotli = promisify(zlib.brotliCompress);
const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = zlib.constants;

// Brotli's window has two to the power of LGWIN bytes. Here the window is about as large as the file, because making
// one of the usual size takes ten times as long as compressing a page. The quality is 9, because the two levels above
// take ten times as long.
function optionsFor(size: number): zlib.BrotliOptions {
  const window = Math.min(22, Math.max(10, Math.ceil(Math.log2(size + 1))));
  return { params: { [BROTLI_PARAM_QUALITY]: 9, [BROTLI_PARAM_SIZE_HINT]: size, [BROTLI_PARAM_LGWIN]: window } };
}

const { out } = beginCommand({
  name: 'npm run compress',
  about: 'Writes each text of the built site in OUT_DIR again, as .br and .gz beside it, for servers that send these.',
  options: {},
  isWriting: true,
}).settings;
const ENDS = Object.values(COMPRESSED);
const timeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

// Whether both compressed forms of a file are up to date: each has the same modification time as its file.
function isDone(path: string): boolean {
  const time = timeOf(path);
  return ENDS.every((end) => Math.abs(timeOf(path + end) - time) < 1);
}

// The path of the draft that each compressed file is before it is renamed into place. The draft stands beside the
// folder, because everything in the folder is deployed.
const draftOf = (folder: string): string => `${resolve(folder)}.compressing`;

// Writing and renaming a draft happen without a pause, so all files can use the same draft.
function putInPlace(draft: string, path: string, bytes: Uint8Array, time: number): void {
  writeFileSync(draft, bytes);
  utimesSync(draft, time, time);
  try {
    renameSync(draft, path);
  } catch (error) {
    // A file cannot be renamed into a folder that is a mount of its own.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFileSync(draft, path);
    utimesSync(path, time, time);
  }
}

async function compressFiles(folder: string, files: readonly string[]): Promise<{ before: number; after: number }> {
  const size = { before: 0, after: 0 };
  const next = files.values();
  async function compressNext(): Promise<void> {
    for (const file of next) {
      const path = join(folder, file);
      const time = timeOf(path) / 1000;
      const body = readFileSync(path);
      const [small, old] = await Promise.all([brotli(body, optionsFor(body.length)), gzip(body, { level: 9 })]);
      putInPlace(draftOf(folder), path + COMPRESSED.brotli, small, time);
      putInPlace(draftOf(folder), path + COMPRESSED.gzip, old, time);
      size.before += body.length;
      size.after += small.length;
    }
  }
  // zlib compresses in threads of its own, so as many files are compressed at once as there are processors.
  await Promise.all(Array.from({ length: availableParallelism() }, compressNext));
  return size;
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1e6);

/** Compresses the files that are not compressed yet. Returns a sentence; throws an Error if there is no whole site. */
async function compress(folder: string): Promise<string> {
  const start = performance.now();
  const why = whyUnfinished(folder);
  if (why !== null) throw new Error(why);
  const files = listFiles(folder).filter(isCompressible);
  if (files.length === 0) throw new Error(`There is no built site in ${folder}. Run npm run build first.`);
  const changed = files.filter((file) => !isDone(join(folder, file)));
  // Files in the record belong to the build: the next build removes the compressed forms of files that it changes.
  addToRecord(
    folder,
    changed.flatMap((file) => ENDS.map((end) => file + end)),
  );
  const { before, after } = await compressFiles(folder, changed);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  return `Compressed ${changed.length} of ${files.length} files in ${seconds} s: ${megabytes(before)} MB became ${megabytes(after)} MB as .br.`;
}

async function main(): Promise<void> {
  if (!existsSync(out)) throw new Error(`There is no built site in ${out}. Run npm run build first.`);
  holdFolder(out);
  try {
    console.log(await compress(out));
  } finally {
    rmSync(draftOf(out), { force: true });
    releaseFolder(out);
  }
}

const AGAIN = 'The site is whole, but not all of it is compressed: run npm run compress again.';

onInterrupt(() => console.error(`Compressing was interrupted. ${AGAIN}`));

main().catch((error: unknown) => {
  const fault = explainFault(error, out);
  console.error(fault ? `${fault} ${AGAIN}` : (error as Error).message);
  // Without this, zlib's other threads would keep the process running.
  process.exit(1);
});
