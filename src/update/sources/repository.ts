import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { UNTOUCHED, UpdateError } from '../update-error.ts';
import { MAX_BYTES } from './source.ts';

const run = promisify(execFile);

/** A git repository that versions of a file are read from. */
export interface Repository {
  /** The IDs of all versions of the files that a glob names, in the order of commits. */
  readonly list: (glob: string) => Promise<string[]>;
  /** Reads versions by their IDs, in order, when they are asked for; null for one that is no file of a usual size. */
  readonly read: (ids: readonly string[]) => AsyncGenerator<Uint8Array | null>;
  readonly close: () => void;
}

// Of what a machine says to git, nothing may change which versions there are, or run other programs: the repository may
// be anybody's. Nobody sits there to answer a question, and the messages that are read must be in English.
const CONFIG = ['log.showRoot=true', 'log.follow=false', 'log.showSignature=false', 'protocol.ext.allow=never'];
const OPTIONS = CONFIG.flatMap((setting) => ['-c', setting]);
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^GIT_(?!CONFIG|SSL|SSH|PROXY|TRACE)/.test(name));
  return {
    ...Object.fromEntries(own),
    ...{ GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh', LC_ALL: 'C' },
    // A server that says nothing for a minute is given up.
    ...{ GIT_HTTP_LOW_SPEED_LIMIT: '1', GIT_HTTP_LOW_SPEED_TIME: '60' },
  };
}
const MAX_LISTING = 100_000_000;

function faultOf(error: unknown, where: string): UpdateError {
  const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: string };
  if (code === 'ENOENT')
    return new UpdateError('git is not installed', `${UNTOUCHED} Install git, or give files with --from.`);
  // What comes first is the cause.
  const lines = (stderr ?? '').trim().split('\n');
  const words = (lines.find((line) => line.startsWith('fatal: ')) ?? lines.at(-1) ?? '').replace(
    /^(fatal|error): /,
    '',
  );
  const remedy = `${UNTOUCHED} Give a git repository, a bundle or an address with --from-git.`;
  return new UpdateError(`${where} cannot be read by git: ${words || String(code)}`, remedy);
}

async function git(where: string, ...args: readonly string[]): Promise<string> {
  try {
    return (await run('git', [...OPTIONS, ...args], { env: environment(), maxBuffer: MAX_LISTING })).stdout;
  } catch (error) {
    throw faultOf(error, where);
  }
}

// A folder is read where it is. A bundle or what is behind an address is copied first: of an address without the files
// themselves, because a repository may hold many others.
async function locate(where: string): Promise<{ folder: string; isCopy: boolean; isPartial: boolean }> {
  if (existsSync(where) && statSync(where).isDirectory()) return { folder: where, isCopy: false, isPartial: false };
  const isFile = existsSync(where);
  const folder = mkdtempSync(join(tmpdir(), 'releases-'));
  try {
    const filter = isFile ? [] : ['--filter=blob:none'];
    await git(where, 'clone', '--quiet', '--bare', ...filter, '--', where, folder);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return { folder, isCopy: true, isPartial: !isFile };
}

// What `git cat-file --batch` says of each object: a line with its kind and size, its bytes, and a line break.
async function* readObjects(folder: string, where: string, ids: readonly string[]): AsyncGenerator<Uint8Array | null> {
  const child = spawn('git', [...OPTIONS, '-C', folder, 'cat-file', '--batch'], {
    env: environment(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
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

// Together, because git would fetch one after another when they are read. What a server does not give like this is left
// to that.
async function fetchObjects(folder: string, ids: readonly string[]): Promise<void> {
  const TOGETHER = 500;
  for (let at = 0; at < ids.length; at += TOGETHER)
    await git('', '-C', folder, 'fetch', '--quiet', '--no-tags', 'origin', ...ids.slice(at, at + TOGETHER)).catch(
      () => undefined,
    );
}

/** Opens a git repository: a folder, a bundle or an address. Throws UpdateError, also where git is not installed. */
export async function openRepository(where: string): Promise<Repository> {
  const { folder, isCopy, isPartial } = await locate(where);
  // A program of git's that still ends may hold the folder, on Windows.
  const remove = (): void => {
    if (isCopy) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', remove);
  return {
    list: async (glob) => {
      const log = [
        'log',
        '--all',
        '--full-history',
        '-m',
        '--no-renames',
        '--raw',
        '--no-abbrev',
        '--reverse',
        '-O/dev/null',
      ];
      const text = await git(where, '-C', folder, ...log, '--format=', '--', `:(glob)${glob}`);
      const ids = text.split('\n').flatMap((line) => (line.startsWith(':') ? (line.split(' ')[3] ?? []) : []));
      const versions = [...new Set(ids)].filter((id) => !/^0+$/.test(id));
      if (isPartial) await fetchObjects(folder, versions);
      return versions;
    },
    read: (ids) => readObjects(folder, where, ids),
    close: () => {
      process.off('exit', remove);
      remove();
    },
  };
}
