import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { isCompressed } from '../../src/hosting/compressible.ts';
import { listFiles } from '../../src/store/list-files.ts';
import { demand, ELSEWHERE } from '../sites/builds.ts';
import { DIST } from '../sites/dist.ts';

demand(ELSEWHERE);

function hashes(folder: string): Map<string, string> {
  const digest = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  const files = listFiles(folder).filter((file) => !isCompressed(file));
  return new Map(files.map((file) => [file, digest(file)]));
}

// e2e/sites/elsewhere.ts says how the other site was made.
test('the same data gives the same bytes on another day, in another folder, time zone and language, on one core', () => {
  const [here, there] = [hashes(DIST), hashes(ELSEWHERE.OUT_DIR)];
  assert.deepEqual(
    [...there.keys()].filter((file) => here.get(file) !== there.get(file)),
    [],
  );
  assert.deepEqual([...here.keys()].sort(), [...there.keys()].sort());
  assert.ok(here.size > 16_000);
});
