import { execFile, spawnSync } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { MEMORY } from '../../src/command/programs.ts';

type Environment = Readonly<Record<string, string>>;

const execute = promisify(execFile);
// A run that hangs ends all the same.
const LAST_RESORT = 3_600_000;

/**
 * Builds a site, of the project in another folder, by another script or on one core alone (where taskset is) if asked
 * to; returns what the build says, and throws an Error with its complaint.
 */
export async function buildSite(
  env: Environment,
  { project = '.', script = 'src/publish/main.ts', oneCore = false } = {},
): Promise<string> {
  const start = oneCore && spawnSync('taskset', ['-V']).status === 0 ? ['taskset', '-c', '0'] : [];
  const [program, ...args] = [...start, process.execPath, MEMORY, script];
  const options = { cwd: project, env: { ...process.env, ...env }, timeout: LAST_RESORT };
  const { stdout } = await execute(program, args, options);
  return stdout;
}

/** What `npm run verify` prints, and whether it found nothing. */
export function verifySite(env: Environment): { clean: boolean; printed: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/verify/main.ts'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: LAST_RESORT,
  });
  return { clean: status === 0, printed: stdout + stderr };
}
