import assert from 'node:assert/strict';
import test from 'node:test';
import { findDocuments } from './documents.ts';

const DOCUMENTS: [query: string, ...documents: string[]][] = [
  ['rfc6335', 'rfc6335'],
  ['RFC 9110', 'rfc9110'],
  ['[RFC6335]', 'rfc6335'],
  ['rfc-6335', 'rfc6335'],
  ['RFC 0768', 'rfc768'],
  ['rfc 8765 section 6.1', 'rfc8765'],
  ['rfc:6335', 'rfc6335'],
  ['rfc6335.txt', 'rfc6335'],
  ['RFC 6335 and RFC 7605', 'rfc6335', 'rfc7605'],
  ['rfc-editor.org/rfc/rfc8314.html', 'rfc8314'],
  ['https://www.rfc-editor.org/info/rfc8314', 'rfc8314'],
  ['https://datatracker.ietf.org/doc/html/rfc8314#section-3.3', 'rfc8314'],
  ['https://tools.ietf.org/html/rfc0768', 'rfc768'],
  ['https://datatracker.ietf.org/doc/draft-herbert-gue-02/', 'draft-herbert-gue-02'],
  ['BCP 165', 'bcp165'],
  ['std13', 'std13'],
  ['rfc'],
  ['6335'],
  ['https://example.org/rfc'],
];
for (const [query, ...documents] of DOCUMENTS)
  test(`“${query}” names ${documents.join(' and ') || 'no document'}`, () =>
    assert.deepEqual(findDocuments(query), documents));

test('a draft is meant with and without its version', () => {
  assert.deepEqual(findDocuments('draft-herbert-gue-02'), ['draft-herbert-gue-02', 'draft-herbert-gue']);
});
