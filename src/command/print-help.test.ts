import assert from 'node:assert/strict';
import test from 'node:test';
import { printHelp } from './print-help.ts';

test('the help says how a command is typed, what it does, its options and the variables', () => {
  const options = { from: { value: 'FILE…', help: 'the files' }, force: { help: 'whatever' } };
  const command = { name: 'npm run fetch', about: 'Fetches.', operand: 'LIST', options };
  assert.equal(
    printHelp(command, { OUT_DIR: 'folder' }),
    `Usage: npm run fetch -- LIST [options]

Fetches.

  --from FILE…  the files
  --force       whatever
  --help        print this

Environment variables:
  OUT_DIR  folder`,
  );
});
