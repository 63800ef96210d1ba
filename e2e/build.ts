import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Takes a project's folder, the environment that differs and whether it may use one core alone (where taskset is), builds the site there, and returns what the build says; throws an Error with its complaint. */
export function buildSite(project: string, env: Readonly<Record<string, string>>, oneCore = false): string {
  const start = oneCore && spawnSync('taskset', ['-V']).status === 0 ? ['taskset', '-c', '0'] : [];
  const [program = '', ...args] = [...start, process.execPath, '--max-old-space-size=640', 'src/publish/main.ts'];
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: project,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 600_000,
  });
  if (status !== 0) throw new Error(`The build ended with ${status}: ${stdout}${stderr}`.slice(0, 3000));
  return stdout;
}

/** Takes the environment that differs and returns what `npm run verify` prints and whether it found nothing. */
export function verifySite(env: Readonly<Record<string, string>>): { clean: boolean; printed: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/verify/main.ts'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 600_000,
  });
  return { clean: status === 0, printed: stdout + stderr };
}
