import { resolve } from 'node:path';
import process from 'node:process';
import { DATA, excerptIn } from '../../src/folders.ts';
import { COMPILED } from '../../src/publish/work-folders.ts';
import {
  apartTests,
  engineTests,
  fileTests,
  slowUnitTests,
  testApart,
  testInBrowser,
  testTogether,
} from './commands.ts';
import { runAll } from './run-all.ts';
import type { Step } from './step.ts';

// npm test: checks, builds and tests the excerpt, even if the registry was fetched.
// npm run test:slow, which gives --slow: runs the tests that take long.

const BUILD: Step = { name: 'Build', command: 'npm run build' };

// The build comes first, then steps that others wait for, then the longest. So all processors are busy until the end.
const QUICK: readonly Step[] = [
  BUILD,
  { name: 'Style', command: 'eslint .', after: ['Build'] },
  { name: 'Other builds', command: 'npm run test:builds -- ports storied', after: ['Build'] },
  { name: 'Browser tests', command: testInBrowser(2), after: ['Build'] },
  { name: 'Tests of the files', command: testApart(fileTests(false), 2), after: ['Other builds'] },
  { name: 'Unit tests', command: testTogether() },
  { name: 'Unit tests of what starts programs', command: testApart(apartTests(), 2) },
  { name: 'Types of pages', command: 'npm run check:pages' },
  { name: 'Formatting', command: 'prettier --check --cache .' },
  { name: 'Types', command: 'npm run check:types' },
  { name: 'Unused code', command: 'knip' },
  { name: 'Verify', command: 'npm run verify', after: ['Build'] },
];

const SLOW: readonly Step[] = [
  BUILD,
  { name: 'Unit tests', command: testApart(slowUnitTests(), 2) },
  { name: 'Other builds', command: 'npm run test:builds', after: ['Build'] },
  { name: 'Browser tests', command: testInBrowser(2), env: { SLOW: 'yes' }, after: ['Build'] },
  { name: 'Tests of the files', command: testApart(fileTests(true), 2), after: ['Other builds'] },
  { name: 'Firefox and WebKit', command: testApart(engineTests(), 1), after: ['Build'] },
];

process.env['REGISTRY_DIR'] = excerptIn(DATA);
// The tests start hundreds of short programs, which mostly compile code, so they share a cache of compiled code.
process.env['NODE_COMPILE_CACHE'] = resolve(COMPILED);
await runAll(process.argv.includes('--slow') ? SLOW : QUICK);
