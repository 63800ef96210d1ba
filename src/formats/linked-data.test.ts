import assert from 'node:assert/strict';
import test from 'node:test';
import { absolute } from './fixture.ts';
import { printLinkedData, termNode } from './linked-data.ts';

test('no text ends the script element, and no address looks like one', () => {
  const text = '</script><!-- a@b.example @x';
  const printed = printLinkedData([termNode(text, text, 'https://ports.example/', absolute)]);
  assert.doesNotMatch(printed, /<|\w@/);
  assert.equal(JSON.parse(printed)['@graph'][0].name, text);
});
