import assert from 'node:assert/strict';
import test from 'node:test';
import { siteDataOf } from '../../registry/facts/facts.fixture.ts';
import { entriesPage } from '../../registry/facts/site/entries-page.ts';
import { registryOf } from '../../registry/registry.fixture.ts';
import { parseTerms } from './query/parse-terms.ts';

test('the help has six lines, and every example in them is understood', () => {
  const { help } = entriesPage(siteDataOf(registryOf([])));
  assert.equal(help.length, 6);
  for (const { examples } of help) {
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
