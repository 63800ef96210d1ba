import { UNTOUCHED, UpdateError } from '../update-error.ts';
import { startGit } from './git.ts';
import { MAX_BYTES } from './source.ts';

/**
 * Yields objects of a git repository by their IDs, in order; null for one that is missing, not a file or larger than
 * MAX_BYTES. `git cat-file --batch` prints a line with the kind and size of each object, its bytes, and a line break.
 */
export async function* readObjects(
  folder: string,
  where: string,
  ids: readonly string[],
): AsyncGenerator<Uint8Array | null> {
  const child = startGit(['-C', folder, 'cat-file', '--batch']);
  // If git dies, its output ends early, and `take` throws. The errors of the process need no handling of their own.
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
      // For a missing object, git prints only this line.
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
