import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf } from '../../../registry/registry.fixture.ts';
import { find, findNames, matcherOf, rowsWith } from '../table.fixture.ts';
import { parseTerms } from './parse-terms.ts';

const ENTRIES = [
  entryOf({
    'Service Name': 'one',
    'Port Number': '80',
    'Transport Protocol': 'tcp',
    Description: 'First thing',
    Assignee: '[Ann]',
    Contact: '[Bob]',
    'Registration Date': '2025-06-15',
    Reference: '[RFC8000]',
  }),
  entryOf({
    'Service Name': 'two',
    'Transport Protocol': 'udp',
    'Registration Date': '2026-01',
    'Modification Date': '2026-02-03',
    'Assignment Notes': 'Defined TXT keys: a=b',
    'Service Code': '7',
  }),
  entryOf({ 'Port Number': '100-200', Description: 'Unassigned' }),
  entryOf({ 'Port Number': '2000', 'Transport Protocol': 'tcp', Description: 'Reserved for ONE' }),
  entryOf({ 'Port Number': '50000', Description: 'Removed' }),
  entryOf({
    'Service Name': 'old_one',
    'Assignment Notes': 'This entry is an alias to "one". This entry is now historic, not usable.',
    'Unauthorized Use Reported': 'by somebody',
  }),
];

const CASES: readonly (readonly [query: string, ...names: string[]])[] = [
  ['', 'one', 'two', 'Unassigned', 'Reserved for ONE', 'Removed', 'old_one'],
  ['one', 'one', 'Reserved for ONE', 'old_one'],
  ['one first', 'one'],
  ['"first thing"', 'one'],
  ['"thing first"'],
  // IANA's search does not look at dates.
  ['2025'],
  ['2026-02-03'],
  ['one -first', 'Reserved for ONE', 'old_one'],
  ['assignee:ann', 'one'],
  ['assignee:bob'],
  ['contact:bob,nobody', 'one'],
  ['name:o -name:t', 'one', 'old_one'],
  ['reference:rfc8', 'one'],
  ['transport:udp', 'two'],
  ['transport:udp,none', 'two', 'Unassigned', 'Removed', 'old_one'],
  ['port:80', 'one'],
  ['port:8'],
  ['port:150', 'Unassigned'],
  ['port:200-300,80', 'one', 'Unassigned'],
  ['port:300-200', 'Unassigned'],
  ['port:201-1999'],
  ['port:>=2000', 'Reserved for ONE', 'Removed'],
  ['port:<100', 'one'],
  ['port:<=100', 'one', 'Unassigned'],
  ['port:none', 'two', 'old_one'],
  ['range:system', 'one', 'Unassigned'],
  ['range:user,dynamic', 'Reserved for ONE', 'Removed'],
  ['range:none', 'two', 'old_one'],
  ['registered:2025', 'one'],
  ['registered:2025-06', 'one'],
  ['registered:2025-06-15', 'one'],
  ['registered:>=2025-06', 'one', 'two'],
  ['registered:>2025', 'two'],
  ['registered:<2026', 'one'],
  ['registered:<=2026-01', 'one', 'two'],
  ['registered:2025-07..2026', 'two'],
  ['registered:none', 'Unassigned', 'Reserved for ONE', 'Removed', 'old_one'],
  ['-registered:2025', 'two', 'Unassigned', 'Reserved for ONE', 'Removed', 'old_one'],
  ['modified:2026', 'two'],
  ['is:unassigned', 'Unassigned'],
  ['status:reserved,other', 'Reserved for ONE', 'Removed'],
  ['is:assigned', 'one', 'two', 'old_one'],
  ['is:alias', 'old_one'],
  ['is:historic', 'old_one'],
  ['has:unauthorized', 'old_one'],
  ['has:code', 'two'],
  ['has:txt', 'two'],
  ['no:txt has:note', 'old_one'],
  ['no:port', 'two', 'old_one'],
  ['-no:port transport:tcp', 'one', 'Reserved for ONE'],
  ['no:name', 'Unassigned', 'Reserved for ONE', 'Removed'],
  // Terms that cannot be understood are searched as text.
  ['port:first'],
  ['thing:first'],
];

for (const [query, ...names] of CASES) {
  test(`“${query}” finds ${names.join(', ') || 'nothing'}`, () => assert.deepEqual(findNames(ENTRIES, query), names));
}

test('an organization is that of an assignee', () => {
  const rows = rowsWith({ Assignee: '[a1]' }, { Assignee: '[b][a2]' }, { Contact: '[a1]' }, { Assignee: '[b]' });
  const organizations = [{ slug: 'a', name: 'A Inc.', members: ['a1', 'a2'] }];
  const matcher = matcherOf(rows, organizations);
  assert.deepEqual(find(matcher, 'organization:a'), [0, 1]);
  assert.deepEqual(find(matcher, 'org:none'), [2, 3]);
  assert.deepEqual(find(matcher, 'organization:none,a'), [0, 1, 2, 3]);
  assert.deepEqual(find(matcherOf(rows), 'organization:a'), []);
});

test('what is asked again is answered the same', () => {
  const matcher = matcherOf(rowsWith({ Description: 'a' }, { Description: 'b' }));
  for (let i = 0; i < 250; i++) assert.deepEqual(find(matcher, `a -${i}x`), [0]);
  assert.deepEqual(find(matcher, '-a'), [1]);
  assert.deepEqual(find(matcher, 'a'), [0]);
});

test('the longest query finds each of its terms once', () => {
  const terms = parseTerms(Array.from({ length: 500 }, (_, i) => (i + 1000).toString(36)).join(' '));
  const matcher = matcherOf(rowsWith({ Description: 'rs' }));
  const [first] = terms;
  assert.ok(first);
  const marks = matcher.marks(first);
  matcher.all(terms);
  assert.equal(matcher.marks(first), marks);
});
