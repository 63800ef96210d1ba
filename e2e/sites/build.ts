import { execFile, spawnSync } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { HEAP } from '../../src/command/programs.ts';

type Environment = Readonly<Record<string, string>>;

const execute = promisify(execFile);
// The milliseconds after which a run that hangs is ended.
const LAST_RESORT = 3_600_000;

/**
 * Builds a site. Options name another folder of the project, another script, or a single core (if taskset is there).
 * Returns what the build prints; throws an Error with its complaint if it fails.
 */
export async function buildSite(
  env: Environment,
  { project = '.', script = 'src/publish/main.ts', oneCore = false } = {},
): Promise<string> {
  const start = oneCore && spawnSync('taskset', ['-V']).status === 0 ? ['taskset', '-c', '0'] : [];
  const [program, ...args] = [...start, process.execPath, ...HEAP, script];
  const options = { cwd: project, env: { ...process.env, ...env }, timeout: LAST_RESORT };
  const { stdout } = await execute(program, args, options);
  return stdout;
}

/** Runs `npm run verify`; returns its output, and whether it found nothing wrong. */
export function verifySite(env: Environment): { clean: boolean; printed: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/verify/main.ts'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: LAST_RESORT,
  });
  return { clean: status === 0, printed: stdout + stderr };
}
