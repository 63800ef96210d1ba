import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { BUILD, VERIFY } from './programs.ts';

test('npm runs the programs with the same arguments', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  assert.deepEqual(
    [scripts['build'], scripts['verify']],
    [BUILD, VERIFY].map((args) => `node ${args.join(' ')}`),
  );
});
