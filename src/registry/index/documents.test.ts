import assert from 'node:assert/strict';
import test from 'node:test';
import type { Entry } from '../record/entry.ts';
import { entryOf } from '../registry.fixture.ts';
import { must } from '../text/must.ts';
import { listDocuments } from './documents.ts';

const citing = (reference: string, description = ''): Entry =>
  entryOf({ 'Service Name': 'x', Reference: reference, Description: description });

test('RFCs come by number, then drafts by name', () => {
  const entries = [
    citing('[draft-b-01][RFC1000][draft-a-02]'),
    citing('[RFC999][RFC-ietf-x-03][RFC20][draft-a-01][RFC3][n/a][1]'),
  ];
  assert.deepEqual(
    [...listDocuments(entries, [])].map(([slug, { kind, title }]) => `${slug} ${kind} ${title}`),
    [
      'rfc3 rfc RFC 3',
      'rfc20 rfc RFC 20',
      'rfc999 rfc RFC 999',
      'rfc1000 rfc RFC 1000',
      'draft-a-01 draft draft-a-01',
      'draft-a-02 draft draft-a-02',
      'draft-b-01 draft draft-b-01',
      'rfc-ietf-x-03 draft RFC-ietf-x-03',
    ],
  );
});

test('a document has its entries once each, and every section that any of them names', () => {
  const [a, b, c] = [citing('[RFC1, Section 2][RFC1]'), citing('[RFC1, Appendix A]'), citing('[RFC1, Section 2]')];
  const document = must(listDocuments([a, b, c], []), 'rfc1', 'document');
  assert.deepEqual(document.entries, [a, b, c]);
  assert.equal(document.url, 'https://www.rfc-editor.org/rfc/rfc1');
  assert.deepEqual(document.sections, [
    { title: 'Section 2', url: 'https://www.rfc-editor.org/rfc/rfc1#section-2' },
    { title: 'Appendix A', url: 'https://www.rfc-editor.org/rfc/rfc1#appendix-A' },
  ]);
});

test('a document in a text counts only if IANA made it a cross-reference', () => {
  const entries = [citing('', 'see [RFC1] and [RFC2]')];
  assert.deepEqual([...listDocuments(entries, ['RFC2', 'A']).keys()], ['rfc2']);
});
