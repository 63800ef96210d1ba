import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { BUILD, VERIFY } from '../../src/command/programs.ts';
import { readEnvironment } from '../../src/environment.ts';
import { loadRegistry } from '../../src/site.ts';
import { PATIENTLY } from '../../src/update/update.fixture.ts';
import { update } from '../../src/update/update.ts';
import { EARLIER_DATA, releasesIn, WHOLE_REGISTRY } from '../sites/whole.ts';
import { testApart, testInBrowser } from './commands.ts';
import { runAll } from './run-all.ts';
import type { Step } from './step.ts';

// npm run test:whole: runs the same tests with the whole registry, and tests that need all of it. The registry is the
// one that npm run update fetched into REGISTRY_DIR or, if WHOLE_REGISTRY names a folder, the two releases there. The
// arguments may be files of queries for the search: npm run test:whole -- FILE…

const WORK = '.registry';
const inFolder = (names: readonly string[]): string[] => names.map((name) => `e2e/${name}.test.ts`);
// The tests whose results depend on the registry. The other files in e2e/ are left out.
const OF_FILES = inFolder([
  'files/api',
  'files/base-path',
  'files/consumers',
  'files/downloads',
  'files/excerpt',
  'files/nu.slow',
  'files/numbers',
  'files/page-weights',
  'files/port-pages',
  'builds/same-bytes.slow',
  'files/tools',
  'files/whole-history',
]);

const node = (...args: readonly string[]): string => ['node', ...args.map((word) => `"${word}"`)].join(' ');
const inBrowser = (name: string, tests: string): string => `${testInBrowser(1)} --output=test-results/${name} ${tests}`;

// A step that kills a program 100 times, which is more often than in npm run test:slow.
const kill = (name: string, file: string): Step => ({
  name,
  command: testApart(inFolder([file]), 1),
  env: { KILLS: '100' },
});

// The longest steps begin first, so that none of them runs alone at the end.
const STEPS: readonly Step[] = [
  { name: 'Build', command: node(...BUILD) },
  kill('Killed builds', 'builds/interrupted.slow'),
  { name: 'Build on another day', command: node('e2e/sites/make-builds.ts', 'elsewhere'), after: ['Build'] },
  { name: 'Build below a folder', command: node('e2e/sites/make-builds.ts', 'ports'), after: ['Build'] },
  {
    name: 'Tests of the files',
    command: testApart(OF_FILES, 1),
    after: ['Build on another day', 'Build below a folder'],
  },
  { name: 'Builds over other releases', command: testApart(inFolder(['builds/whole-rebuild']), 1), after: ['Build'] },
  {
    name: 'Accessibility at every width',
    command: inBrowser('widths', 'accessibility'),
    env: { SLOW: 'yes', EVERY_WIDTH: 'yes' },
    after: ['Build'],
  },
  {
    name: 'Questions to the search',
    command: node('bench/search/main.ts', '--answers-only', ...process.argv.slice(2)),
    after: ['Build'],
  },
  kill('Killed compressing and verifying', 'builds/interrupted-commands.slow'),
  {
    name: 'IANA’s files',
    command: testApart(['src/registry/iana/*.test.ts', 'src/**/*.whole.test.ts'], 1),
  },
  kill('Killed deployments', 'hosting/deploy-interrupted.slow'),
  { name: 'Verify', command: node(...VERIFY), after: ['Build'] },
  { name: 'Keyboard and table', command: inBrowser('table', 'accessibility table'), after: ['Build'] },
  { name: 'Weight of the search', command: inBrowser('search', 'search-box -g "costs at most"'), after: ['Build'] },
];

function fail(sentence: string): never {
  console.error(`NOT TESTED: ${sentence}`);
  process.exit(1);
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
await runAll(STEPS);
