import assert from 'node:assert/strict';
import test from 'node:test';
import { printEntry } from '../src/registry/entry.ts';
import { portPath, servicePath, spanPath } from '../src/registry/permalink.ts';
import { registry } from '../src/snapshot.ts';
import { readEntries, readPage } from './dist.ts';

// The pages are read back into rows, which must be IANA's, in order, cell by cell.
const PAGES = [
  {
    kind: 'service',
    pages: [...registry.services.values()].map(({ slug, entries }) => ({ path: servicePath(slug), entries })),
  },
  { kind: 'port', pages: registry.ports.map(({ number, entries }) => ({ path: portPath(number), entries })) },
  {
    kind: 'range',
    pages: [...registry.spans.values()].map(({ span, entries }) => ({ path: spanPath(span), entries })),
  },
];

for (const { kind, pages } of PAGES) {
  test(`every ${kind} page has all twelve cells of all its entries, verbatim`, () => {
    for (const { path, entries } of pages) {
      if (entries.length > 0) assert.deepEqual(readEntries(readPage(path)), entries.map(printEntry), path);
    }
  });
}

test('every entry is on a page', () => {
  const shown = new Set(PAGES.flatMap(({ pages }) => pages).flatMap(({ entries }) => entries));
  assert.equal(shown.size, registry.entries.length);
});
