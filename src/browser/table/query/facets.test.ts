import assert from 'node:assert/strict';
import test from 'node:test';
import { find, matcherOf, rowsWith } from '../table.fixture.ts';
import { countFacets, type Facet } from './facets.ts';
import { parseTerms } from './parse-terms.ts';
import { toggleValue } from './toggle.ts';

const ROWS = rowsWith(
  {
    'Service Name': 'a',
    'Port Number': '80',
    'Transport Protocol': 'tcp',
    Assignee: '[x]',
    'Registration Date': '2025-01',
  },
  {
    'Service Name': 'a',
    'Port Number': '80',
    'Transport Protocol': 'udp',
    Assignee: '[x]',
    'Registration Date': '2026-01-02',
  },
  { 'Service Name': 'b', 'Transport Protocol': 'tcp', Assignee: '[y]', 'Registration Date': '2026-01-02' },
  { 'Port Number': '2000', Description: 'Unassigned' },
);
const MATCHER = matcherOf(ROWS, [
  { slug: 'x', name: 'X Inc.', members: ['x'] },
  { slug: 'y', name: 'Y Inc.', members: ['y'] },
]);

const facets = (query: string): Facet[] => countFacets(MATCHER, parseTerms(query));
const counts = (query: string, key: string): string[] =>
  facets(query)
    .find((facet) => facet.key === key)
    ?.values.map(({ title, count, chosen }) => `${title} ${count}${chosen ? '*' : ''}`) ?? [];

test('values are counted in their order, with what has none', () => {
  assert.deepEqual(counts('', 'transport'), ['TCP 2', 'UDP 1', 'None 1']);
  assert.deepEqual(counts('', 'range'), ['System Ports 2', 'User Ports 1', 'No port 1']);
  assert.deepEqual(counts('', 'status'), ['Assigned 3', 'Unassigned 1']);
  assert.deepEqual(counts('', 'registered'), ['2026 2', '2025 1', 'No date 1']);
  assert.deepEqual(counts('', 'organization'), ['X Inc. 2', 'Y Inc. 1', 'None known 1']);
  assert.deepEqual(counts('', 'flags').slice(0, 3), [
    'With a port 3',
    'Without a port 1',
    'Unauthorized use reported 0',
  ]);
});

test('counts follow the other filters, but not those of their own kind', () => {
  assert.deepEqual(counts('transport:udp', 'transport'), ['TCP 2', 'UDP 1*', 'None 1']);
  assert.deepEqual(counts('transport:udp', 'registered'), ['2026 1']);
  assert.deepEqual(counts('registered:2026 transport:tcp', 'organization'), ['Y Inc. 1']);
  assert.deepEqual(counts('no:port', 'flags').slice(0, 2), ['With a port 0', 'Without a port 1*']);
});

test('a value in capitals is the same value', () => {
  assert.deepEqual(counts('transport:UDP', 'transport'), ['TCP 2', 'UDP 1*', 'None 1']);
  assert.deepEqual(counts('range:Dynamic', 'range'), [
    'System Ports 2',
    'User Ports 1',
    'Dynamic Ports 0*',
    'No port 1',
  ]);
});

test('before organizations are known there is no facet of them', () => {
  assert.ok(!countFacets(matcherOf(ROWS), []).some(({ key }) => key === 'organization'));
});

test('what is left out narrows its own kind, too', () => {
  assert.deepEqual(counts('-transport:tcp', 'transport'), ['UDP 1', 'None 1']);
});

test('a chosen value that nothing has stays to be unchosen', () => {
  assert.deepEqual(counts('transport:sctp', 'transport'), ['TCP 2', 'UDP 1', 'SCTP 0*', 'None 1']);
  assert.deepEqual(counts('registered:1999', 'registered'), ['2026 2', '2025 1', '1999 0*', 'No date 1']);
  assert.deepEqual(counts('registered:>=2026', 'registered'), ['2026 2', '2025 1', 'No date 1']);
});

test('a value, once chosen, shows as many entries as were counted', () => {
  for (const query of ['', 'a', 'transport:tcp', 'registered:2026', 'no:port', '-has:port is:assigned']) {
    const terms = parseTerms(query);
    for (const { key, values } of facets(query)) {
      for (const { term, count, chosen, title } of values) {
        if (chosen || terms.some((one) => one.key === key)) continue;
        const [written = '', value = ''] = term.split(':');
        const next = toggleValue(terms, written, value);
        assert.equal(find(MATCHER, next).length, count, `${query} and ${title}`);
      }
    }
  }
});
