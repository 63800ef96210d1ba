import assert from 'node:assert/strict';
import test from 'node:test';
import { explainProblems, explainTerms } from './explain.ts';
import { parseTerms } from './parse-terms.ts';

const explain = (query: string): string => explainTerms(parseTerms(query), (slug) => `<${slug}>`);

const CASES: readonly (readonly [query: string, words: string])[] = [
  ['', 'All entries, in IANA’s order.'],
  ['tls', 'Entries that contain “tls”.'],
  ['a b', 'Entries that contain “a” and that contain “b”.'],
  ['a -b', 'Entries that contain “a” and that do not contain “b”.'],
  ['assignee:a', 'Entries whose assignee contains “a”.'],
  ['-note:a,b', 'Entries whose note does not contain “a” or “b”.'],
  ['transport:sctp,none', 'Entries whose transport is SCTP or not given.'],
  ['port:587', 'Entries whose port number is 587.'],
  ['port:1024-2047,80', 'Entries whose port number is within 1024–2047 or 80.'],
  ['port:>=1024', 'Entries whose port number is 1024 or higher.'],
  ['port:<1024', 'Entries whose port number is within 0–1023.'],
  ['port:none', 'Entries whose port number is not given.'],
  ['range:user,none', 'Entries that are in the User Ports or no range.'],
  ['registered:2026', 'Entries that were registered in 2026.'],
  ['-modified:2026-01-02', 'Entries that were not modified on 2026-01-02.'],
  ['modified:>=2025-06', 'Entries that were modified in 2025-06 or later.'],
  ['modified:>2025', 'Entries that were modified after 2025.'],
  ['modified:<2025', 'Entries that were modified before 2025.'],
  ['modified:2020..2024', 'Entries that were modified from 2020 to 2024.'],
  ['registered:none', 'Entries that were registered on a date that IANA does not give.'],
  ['is:unassigned,other', 'Entries whose status is unassigned or other.'],
  ['is:alias', 'Entries that are aliases.'],
  ['-is:historic', 'Entries that are not historic.'],
  ['has:unauthorized', 'Entries with a report of unauthorized use.'],
  ['no:assignee', 'Entries without an assignee.'],
  ['-no:port', 'Entries with a port number.'],
  ['has:txt', 'Entries that define TXT keys.'],
  ['-has:txt', 'Entries that do not define TXT keys.'],
  ['organization:x,none', 'Entries whose assignee belongs to <x> or no organization.'],
];

for (const [query, words] of CASES) test(`“${query}” in words`, () => assert.equal(explain(query), words));

test('what cannot be read is said, with what may be written', () => {
  const problems = (query: string): string[] => explainProblems(parseTerms(query));
  assert.deepEqual(problems('a port:1'), []);
  assert.deepEqual(problems('port:x'), [
    'We searched for “port:x” as text. Write a port number from 0 to 65535, or a range such as 1024-2047.',
  ]);
  for (const query of [
    ...['port:70000', 'port:1-2-3', 'port:>65535', 'port:<0', 'transport:sctp,x', 'range:big', 'registered:26'],
    ...['modified:2026-13', 'modified:2026-01-32', 'modified:>=2020..2021', 'modified:2020..2021..2022', 'is:big'],
    ...['is:alias,historic', 'has:date,x', 'has:everything', 'has:organization', '"a', 'what:ever'],
  ])
    assert.equal(problems(query).length, 1, query);
});
