import { execFile, spawn } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { UNTOUCHED, UpdateError } from '../update-error.ts';

const run = promisify(execFile);

// The repository may be anybody's, and a machine may configure git in any way. These settings keep both from changing
// which versions git lists and from running other programs. git asks no questions, and its messages are in English,
// because faultOf reads them.
const CONFIG = ['log.showRoot=true', 'log.follow=false', 'log.showSignature=false', 'protocol.ext.allow=never'];
const OPTIONS = CONFIG.flatMap((setting) => ['-c', setting]);
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^GIT_(?!CONFIG|SSL|SSH|PROXY|TRACE)/.test(name));
  return {
    ...Object.fromEntries(own),
    ...{ GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh', LC_ALL: 'C' },
    // git gives up a server that sends nothing for a minute.
    ...{ GIT_HTTP_LOW_SPEED_LIMIT: '1', GIT_HTTP_LOW_SPEED_TIME: '60' },
  };
}
const MAX_LISTING = 100_000_000;

function faultOf(error: unknown, where: string): UpdateError {
  const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: string };
  if (code === 'ENOENT')
    return new UpdateError('git is not installed', `${UNTOUCHED} Install git, or give files with --from.`);
  // The first fatal message names the cause; later ones only follow from it.
  const lines = (stderr ?? '').trim().split('\n');
  const words = (lines.find((line) => line.startsWith('fatal: ')) ?? lines.at(-1) ?? '').replace(
    /^(fatal|error): /,
    '',
  );
  const remedy = `${UNTOUCHED} Give a git repository, a bundle or an address with --from-git.`;
  return new UpdateError(`${where} cannot be read by git: ${words || String(code)}`, remedy);
}

/** Returns what git prints; throws UpdateError, which names `where`, if git fails or is not installed. */
export async function git(where: string, ...args: readonly string[]): Promise<string> {
  try {
    return (await run('git', [...OPTIONS, ...args], { env: environment(), maxBuffer: MAX_LISTING })).stdout;
  } catch (error) {
    throw faultOf(error, where);
  }
}

/** Starts git with pipes for its input and output. */
export function startGit(args: readonly string[]) {
  return spawn('git', [...OPTIONS, ...args], { env: environment(), stdio: ['pipe', 'pipe', 'ignore'] });
}
