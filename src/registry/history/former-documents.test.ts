import assert from 'node:assert/strict';
import test from 'node:test';
import type { Entry } from '../record/entry.ts';
import { entryOf } from '../registry.fixture.ts';
import { registryAfter } from './history.fixture.ts';

type Cells = Parameters<typeof entryOf>[0];
const named = (name: string, port = '1', more: Cells = {}): Entry =>
  entryOf({ 'Service Name': name, 'Port Number': port, 'Transport Protocol': 'tcp', ...more });
const documentsAfter = (before: Cells, after: Cells | null) => {
  const { former } = registryAfter(
    { date: '2026-01-01' },
    { date: '2026-02-01', entries: [named('x', '1', before)] },
    { date: '2026-03-01', entries: after ? [named('x', '1', after)] : [] },
  );
  return [...former.documents].map(([slug, { since, document }]) => `${slug} ${document.title} ${since}`);
};

test('a document that no entry cites any more is gone, with its entry or from it', () => {
  assert.deepEqual(documentsAfter({ Reference: '[RFC1]' }, null), ['rfc1 RFC 1 2026-03-01']);
  assert.deepEqual(documentsAfter({ Description: 'see [RFC1]' }, null), ['rfc1 RFC 1 2026-03-01']);
  assert.deepEqual(documentsAfter({ Reference: '[RFC1]' }, {}), ['rfc1 RFC 1 2026-03-01']);
  assert.deepEqual(documentsAfter({ Description: 'see [RFC1]' }, {}), ['rfc1 RFC 1 2026-03-01']);
  assert.deepEqual(documentsAfter({ Reference: '[RFC1]' }, { Reference: '[RFC1]' }), []);
});

test('a word in brackets that an entry still has, and that was never a citation, is no former document', () => {
  assert.deepEqual(documentsAfter({}, { Description: 'see [RFC1]' }), []);
  assert.deepEqual(documentsAfter({ Description: 'see [RFC1]' }, { Description: 'see [RFC1]' }), []);
});

test('a document that was cited when the history began anew is gone since then', () => {
  const { former } = registryAfter(
    { date: '2026-01-01' },
    { date: '2026-02-01', entries: [named('x', '1', { Reference: '[RFC1][n/a]', Description: 'see [RFC2]' })] },
    { date: '2026-03-01', anew: true },
  );
  assert.deepEqual(
    [...former.documents].map(([slug, { since }]) => [slug, since]),
    [['rfc1', '2026-03-01']],
  );
});
