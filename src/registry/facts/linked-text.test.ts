import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../registry.fixture.ts';
import { linkText, webPiece } from './linked-text.ts';

const entry = entryOf({ 'Service Name': 'x', Assignee: '[Ann]', Contact: '[Bob]', Reference: '[RFC7]' });
const registry = registryOf([entry], [], { citations: ['Ann'] });

const TARGETS: [label: string, target: string | undefined][] = [
  ['Ann', '/contact/ann/'],
  ['Bob', undefined],
  ['RFC7', '/reference/rfc7/'],
  ['RFC8, Section 2', 'https://www.rfc-editor.org/rfc/rfc8#section-2'],
  ['https://example.org/', 'https://example.org/'],
  ['sic', undefined],
];
for (const [label, target] of TARGETS) {
  test(`[${label}] in a text leads to ${target ?? 'nothing'}`, () => {
    const pieces = linkText(registry, `see [${label}].`);
    assert.equal(pieces.map(({ text }) => text).join(''), `see [${label}].`);
    assert.deepEqual(
      pieces.flatMap(({ path, url }) => path ?? url ?? []),
      target === undefined ? [] : [target],
    );
  });
}

test('a text that leads to an address of the web is a link, any other is not', () => {
  assert.deepEqual(webPiece('a', 'HTTPS://example.org/'), { text: 'a', url: 'HTTPS://example.org/' });
  for (const address of ['mailto:a&example.org', 'javascript:alert(1)', ' https://example.org/', 'http://[', ''])
    assert.deepEqual(webPiece('a', address), { text: 'a' }, address);
});
