import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** Why a test that needs a program is skipped; false if the program is installed. */
export function lacks(program: string): string | false {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0 ? false : `${program} is not installed`;
}

/** Why a test that uses a program as only root may is skipped; false if it can run. */
export function lacksRoot(program: string): string | false {
  return process.getuid?.() === 0 ? lacks(program) : `only root may use ${program} so`;
}

/** Calls `use` with an empty folder, which is removed afterwards. */
export function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'ports-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  let result: T | undefined;
  try {
    result = use(folder);
    return result;
  } finally {
    if (result instanceof Promise) void result.finally(remove).catch(() => undefined);
    else remove();
  }
}

/** Runs a program with some input, and returns what it prints; throws an Error with its complaint if it fails. */
export function run(program: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    input,
    encoding: 'utf8',
    // A program that hangs is ended after half an hour.
    timeout: 1_800_000,
    maxBuffer: 2 ** 26,
  });
  if (error) throw error;
  if (status !== 0)
    throw new Error(`${program} ended with ${status}: ${stderr.slice(0, 1000)} ${stdout.slice(0, 1000)}`);
  return stdout;
}

/** The lines that getent finds for keys, in a root directory with the text as /etc/services. */
export function askGetent(services: string, keys: readonly string[]): string[] {
  return inFolder((root) => {
    const getent = execFileSync('sh', ['-c', 'command -v getent'], { encoding: 'utf8' }).trim();
    const libraries = execFileSync('ldd', [getent], { encoding: 'utf8' }).match(/\/\S+/g) ?? [];
    for (const file of [getent, ...libraries]) {
      mkdirSync(join(root, dirname(file)), { recursive: true });
      copyFileSync(file, join(root, file));
    }
    mkdirSync(join(root, 'etc'), { recursive: true });
    writeFileSync(join(root, 'etc/services'), services);
    return run('chroot', [root, getent, '-s', 'files', 'services', ...keys])
      .trimEnd()
      .split('\n');
  });
}
