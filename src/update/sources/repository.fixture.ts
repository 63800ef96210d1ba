import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import test, { after } from 'node:test';

const ROOT = mkdtempSync(join(tmpdir(), 'repositories-'));
after(() => rmSync(ROOT, { recursive: true }));
let made = 0;

const hasGit = spawnSync('git', ['--version']).status === 0;

/** A test that is skipped, and says so, where git is not installed. */
export function testGit(name: string, run: () => Promise<void>): void {
  void test(name, { skip: hasGit ? false : 'git is not installed' }, run);
}

const FILE = 'assignments/service-names-port-numbers.xml';

// The environment keeps the machine's own configuration of git out of the tests.
const ENV = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  ...{ GIT_AUTHOR_NAME: 'T', GIT_AUTHOR_EMAIL: 't@example', GIT_COMMITTER_NAME: 'T', GIT_COMMITTER_EMAIL: 't@example' },
};

/** Runs git in a folder. */
export function git(folder: string, ...args: readonly string[]): void {
  if (hasGit) execFileSync('git', ['-C', folder, ...args], { env: ENV, stdio: 'pipe' });
}

/** Commits a file to a repository. If `contents` is null, commits the removal of the file. */
export function commit(folder: string, contents: string | null, file = FILE): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  if (contents === null) rmSync(path);
  else writeFileSync(path, contents);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'x');
}

/** A new repository with a commit for each version of the file. */
export function repositoryOf(...versions: readonly string[]): string {
  const folder = join(ROOT, `repository-${made++}`);
  mkdirSync(folder);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  for (const version of versions) commit(folder, version);
  return folder;
}

/** A bundle of all that a repository has. */
export function bundleOf(repository: string): string {
  const file = join(ROOT, `${made++}.bundle`);
  git(repository, 'bundle', 'create', '--quiet', file, '--all');
  return file;
}
