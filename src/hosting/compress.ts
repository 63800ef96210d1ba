import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { beginCommand } from '../command/begin-command.ts';
import { whyUnfinished } from '../store/build-mark.ts';
import { listFiles } from '../store/list-files.ts';
import { addToRecord } from '../store/record.ts';
import { COMPRESSED, isCompressible } from './compressible.ts';

// npm run compress: writes each text of the built site again, as .br and .gz beside it, for servers that send these.

const gzip = promisify(zlib.gzip);
const brotli = promisify(zlib.brotliCompress);
const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = zlib.constants;

// The window is two to the power of LGWIN bytes, and here no larger than the file: to make the usual one takes ten
// times as long as to compress a page. The last two levels of quality take ten times as long, too.
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
const why = whyUnfinished(out);
if (why !== null) {
  console.error(why);
  process.exit(1);
}
const start = performance.now();
const files = listFiles(out).filter(isCompressible);
if (files.length === 0) {
  console.error(`There is no built site in ${out}. Run npm run build first.`);
  process.exit(1);
}
const timeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const ends = Object.values(COMPRESSED);
// A compressed file has the time of the one that it is of, as gzip gives it.
const isDone = (file: string): boolean => {
  const time = timeOf(join(out, file));
  return ends.every((end) => Math.abs(timeOf(join(out, file + end)) - time) < 1);
};
const changed = files.filter((file) => !isDone(file));
// The next build removes those whose file it changes.
addToRecord(
  out,
  changed.flatMap((file) => ends.map((end) => file + end)),
);
let before = 0;
let after = 0;
const next = changed.values();
async function compressNext(): Promise<void> {
  for (const file of next) {
    const path = join(out, file);
    const time = timeOf(path) / 1000;
    const body = readFileSync(path);
    const [small, old] = await Promise.all([brotli(body, optionsFor(body.length)), gzip(body, { level: 9 })]);
    for (const [end, bytes] of [
      [COMPRESSED.brotli, small],
      [COMPRESSED.gzip, old],
    ] as const) {
      writeFileSync(path + end, bytes);
      utimesSync(path + end, time, time);
    }
    before += body.length;
    after += small.length;
  }
}
// zlib works beside this thread, each call in one of its own.
await Promise.all(Array.from({ length: availableParallelism() }, compressNext));
const seconds = ((performance.now() - start) / 1000).toFixed(1);
const megabytes = (bytes: number): number => Math.ceil(bytes / 1e6);
console.log(
  `Compressed ${changed.length} of ${files.length} files in ${seconds} s: ${megabytes(before)} MB became ${megabytes(after)} MB as .br.`,
);
