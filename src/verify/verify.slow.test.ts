import assert from 'node:assert/strict';
import test from 'node:test';
import { FAULTS } from './faults.fixture.ts';
import { verifyAfter } from './plant.fixture.ts';

const { records: known } = verifyAfter({});

for (const [fault, edit] of FAULTS) {
  test(`${fault}: the same is found with what is known as without`, () => {
    const { findings, figures } = verifyAfter(edit);
    const again = verifyAfter(edit, {}, known);
    assert.deepEqual([again.findings, again.figures], [findings, figures]);
  });
}
