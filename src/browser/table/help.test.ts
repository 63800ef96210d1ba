import assert from 'node:assert/strict';
import test from 'node:test';
import { HELP } from './help.ts';
import { parseTerms } from './query/parse-terms.ts';

test('the help has six lines, and every example in them is understood', () => {
  assert.equal(HELP.length, 6);
  for (const { examples } of HELP) {
    assert.ok(examples.length > 0);
    for (const example of examples) {
      assert.deepEqual(
        parseTerms(example).map(({ problem }) => problem),
        parseTerms(example).map(() => ''),
        example,
      );
    }
  }
});
