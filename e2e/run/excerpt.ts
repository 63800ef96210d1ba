import process from 'node:process';
import { DATA, excerptIn } from '../../src/folders.ts';
import { runAll } from './run-all.ts';
import { BROWSER_REPORTER, NODE_REPORTER, type Step } from './step.ts';

// npm test: checks, builds and tests the excerpt, whatever was fetched.

const STEPS: readonly Step[] = [
  { name: 'Build', command: 'npm run build' },
  { name: 'Builds that are compared', command: 'npm run test:builds' },
  { name: 'Unit tests', command: `npm run test:unit -- ${NODE_REPORTER}` },
  { name: 'Formatting', command: 'prettier --check --cache .' },
];

process.env['REGISTRY_DIR'] = excerptIn(DATA);
await runAll(STEPS, 2);
