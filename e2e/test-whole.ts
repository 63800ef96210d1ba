import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { BUILD, VERIFY } from '../src/command/programs.ts';
import { readEnvironment } from '../src/environment.ts';
import { loadRegistry } from '../src/site.ts';
import { PATIENTLY } from '../src/update/update.fixture.ts';
import { update } from '../src/update/update.ts';
import { EARLIER_DATA, releasesIn, WHOLE_REGISTRY } from './whole.ts';

// npm run test:whole: the same tests for the whole registry, and those that only the whole can show. The registry is
// what npm run update fetched into REGISTRY_DIR, or, where WHOLE_REGISTRY names a folder, the two releases there. A
// file of queries for the search may be given: npm run test:whole -- FILE.

const WORK = '.registry';
// The other files in e2e/ test what does not depend on the registry.
const TESTS = [
  'api',
  'base-path',
  'consumers',
  'downloads',
  'excerpt',
  'nu.slow',
  'numbers',
  'page-weights',
  'port-pages',
  'same-bytes.slow',
  'tools',
  'whole-history',
  'whole-rebuild',
];
// These kill what they test, more often than npm test does.
const KILLED = ['interrupted.slow', 'interrupted-commands.slow', 'deploy-interrupted.slow'];

function fail(sentence: string): never {
  console.error(`NOT TESTED: ${sentence}`);
  process.exit(1);
}

function run(what: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  console.log(`\n# ${what}`);
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
}

async function importReleases(folder: string): Promise<string> {
  const to = join(WORK, 'data');
  rmSync(WORK, { recursive: true, force: true });
  for (const release of releasesIn(folder)) {
    if (!existsSync(release)) fail(`there is no ${release}. WHOLE_REGISTRY names the folder of IANA’s releases.`);
    await update({ ...PATIENTLY, from: [release], to, force: false });
    if (!existsSync(EARLIER_DATA ?? '')) cpSync(to, EARLIER_DATA ?? '', { recursive: true });
  }
  return to;
}

const registry = WHOLE_REGISTRY ? await importReleases(WHOLE_REGISTRY) : readEnvironment().registry;
if (loadRegistry(registry).info.excerpt)
  fail(`${registry} holds an excerpt of the registry: npm run update brings the whole.`);

process.env['REGISTRY_DIR'] = registry;
process.env['OUT_DIR'] = join(WORK, 'site');
run('Read IANA’s files', ['--test', 'src/registry/**/*.test.ts', 'src/browser/table/*.whole.test.ts']);
run('Build', BUILD);
run('Verify', VERIFY);
run('Build the sites that are compared with it', ['e2e/make-builds.ts', 'ports', 'elsewhere']);
run('Test the files', ['--test', ...TESTS.map((name) => `e2e/${name}.test.ts`)]);
run('Build the small site that is built again', ['e2e/make-builds.ts', 'storied']);
run('Kill builds and what follows them', ['--test', ...KILLED.map((name) => `e2e/${name}.test.ts`)], { KILLS: '100' });
run('Test accessibility at every width', ['node_modules/playwright/cli.js', 'test', '-c', 'e2e', 'accessibility'], {
  SLOW: 'yes',
  EVERY_WIDTH: 'yes',
});
run('Test the keyboard', ['node_modules/playwright/cli.js', 'test', '-c', 'e2e', 'accessibility']);
run('Test the table', ['node_modules/playwright/cli.js', 'test', '-c', 'e2e', 'table']);
run('Weigh the search', ['node_modules/playwright/cli.js', 'test', '-c', 'e2e', 'search-box', '-g', 'costs at most']);
run('Ask the search', ['bench/search/main.ts', '--answers-only', ...process.argv.slice(2)]);
