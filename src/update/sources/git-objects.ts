import { UNTOUCHED, UpdateError } from '../update-error.ts';
import { startGit } from './git.ts';
import { MAX_BYTES } from './source.ts';

// `git cat-file --batch` says of each object a line with its kind and size, its bytes, and a line break.
/** Reads objects by their IDs, in order, when they are asked for; null for one that is no file of a usual size. */
export async function* readObjects(
  folder: string,
  where: string,
  ids: readonly string[],
): AsyncGenerator<Uint8Array | null> {
  const child = startGit(['-C', folder, 'cat-file', '--batch']);
  // Git that dies is noticed when its answer ends.
  for (const part of [child, child.stdin]) part.on('error', () => undefined);
  child.stdin.end(ids.map((id) => `${id}\n`).join(''));
  const chunks = (child.stdout as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  let waiting: Buffer = Buffer.alloc(0);
  const take = async (count: number): Promise<Buffer> => {
    const parts = [waiting];
    let length = waiting.length;
    while (length < count) {
      const next = await chunks.next();
      if (next.done) throw new UpdateError(`git ended before it had read ${where}`, UNTOUCHED);
      parts.push(next.value);
      length += next.value.length;
    }
    const all = parts.length === 1 ? waiting : Buffer.concat(parts);
    waiting = all.subarray(count);
    return all.subarray(0, count);
  };
  const skip = async (count: number): Promise<void> => {
    const TOGETHER = 1_000_000;
    for (let left = count; left > 0; left -= TOGETHER) await take(Math.min(left, TOGETHER));
  };
  const takeLine = async (): Promise<string> => {
    let line = '';
    for (let char = ''; char !== '\n'; line += char) char = (await take(1)).toString('latin1');
    return line.trimEnd();
  };
  try {
    for (let count = 0; count < ids.length; count++) {
      const [, kind = '', size] = (await takeLine()).split(' ');
      // Of an object that is missing there is nothing more.
      if (size === undefined) yield null;
      else {
        const isUsual = kind === 'blob' && Number(size) <= MAX_BYTES;
        if (isUsual) yield await take(Number(size));
        else {
          await skip(Number(size));
          yield null;
        }
        await take(1);
      }
    }
  } finally {
    child.kill();
  }
}
