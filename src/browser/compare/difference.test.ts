import assert from 'node:assert/strict';
import test from 'node:test';
import { printChangeLines } from '../../formats/change-lines.ts';
import { registryAfter, type TestRelease } from '../../registry/history/history.fixture.ts';
import type { Column } from '../../registry/record/entry.ts';
import { entryOf } from '../../registry/registry.fixture.ts';
import { parseChangeLines } from './change-lines.ts';
import { describeDifference, type Difference } from './difference.ts';
import { compareReleases } from './net-change.ts';

const entry = (
  name: string,
  port: string,
  transport: string,
  more: Partial<Record<Column, string>> = {},
): ReturnType<typeof entryOf> =>
  entryOf({ 'Service Name': name, 'Port Number': port, 'Transport Protocol': transport, ...more });
const [A, B, C] = ['2026-01-01', '2026-02-01', '2026-03-01'];

function difference(releases: readonly TestRelease[], from = A, to = C): Difference {
  const log = parseChangeLines(printChangeLines(registryAfter(...releases)));
  return describeDifference(log, compareReleases(log, { from, to }));
}
const shown = ({ groups }: Difference): Record<string, string[]> =>
  Object.fromEntries(
    groups.map(({ title, lines }) => [
      title,
      lines.map((line) =>
        [
          line.title,
          line.path,
          line.where,
          line.words,
          ...line.cells.map(({ column, before, after }) => `${column}: ${before} > ${after}`),
        ]
          .filter(Boolean)
          .join(' | '),
      ),
    ]),
  );

const kept = (description: string, transport = 'tcp'): ReturnType<typeof entryOf> =>
  entry('kept', '1', transport, { Description: description });
const RELEASES: readonly TestRelease[] = [
  {
    date: A,
    entries: [
      kept('A'),
      kept('A', 'udp'),
      entry('old', '5', 'tcp'),
      entry('old', '', 'udp'),
      entry('', '7-9', '', { Description: 'Unassigned' }),
    ],
    contacts: [
      ['Ann', 'Ann A.'],
      ['Bob', '', 'Org'],
    ],
  },
  {
    date: B,
    entries: [kept('B'), kept('B', 'udp'), entry('passing', '8', 'tcp'), entry('old', '5', 'tcp')],
    contacts: [],
  },
  {
    date: C,
    entries: [
      kept('C'),
      kept('C', 'udp'),
      entry('kept', '2', 'tcp', { Description: 'Unassigned' }),
      entry('new/1', '8', 'udp', { Description: 'N' }),
      entry('new/1', '8', 'tcp', { Description: 'N' }),
      entry('', '10', 'tcp', { Description: 'Reserved' }),
      entry('', '7', '', { Description: 'Unassigned' }),
      entry('', '9', '', { Description: 'Unassigned' }),
    ],
    contacts: [
      ['Ann', 'Ann B.'],
      ['Cy', 'Cy C.'],
    ],
  },
];

test('services that came and went stand apart from entries of others, each line with its page', () => {
  assert.deepEqual(shown(difference(RELEASES)), {
    'Services added': ['new/1 | /service/new~2f1/ | 8 tcp, udp | N'],
    'Services removed': ['old | /service/old/ | 5 tcp; udp'],
    'Other entries added': ['10 | /port/10/ | tcp | Reserved', 'kept | /service/kept/ | 2 tcp | Unassigned'],
    'Entries changed': ['kept | /service/kept/ | 1 tcp, udp | Description: A > C'],
    'Contacts added': ['Cy C. | /contact/cy/'],
    'Contacts removed': ['Org | /contact/bob/'],
    'Contacts changed': ['Ann B. | /contact/ann/ | Name: Ann A. > Ann B.'],
  });
});

test('everything is counted, blocks of unassigned ports apart', () => {
  const { counts, unassigned } = difference(RELEASES);
  assert.equal(
    counts,
    'Services: 1 added, 1 removed. Entries: 4 added, 2 removed, 2 changed. Contacts: 1 added, 1 removed, 1 changed.',
  );
  assert.equal(
    unassigned,
    'We do not list 2 new blocks of unassigned ports and 1 old one. IANA splits and joins these blocks when it assigns or removes a port.',
  );
});

test('what differs in nothing is said to, and nothing is said of blocks', () => {
  const { counts, groups, unassigned } = difference(
    [...RELEASES, { ...RELEASES[0], date: '2026-04-01' }],
    A,
    '2026-04-01',
  );
  assert.deepEqual([counts, groups, unassigned], ['No service, entry or contact differs.', [], '']);
});

test('a newer release that was taken before an older one is compared the right way round', () => {
  const [oldest, between, newest] = RELEASES;
  const usual = difference(RELEASES, B, C);
  const late = difference(
    [oldest, newest, between].flatMap((one) => one ?? []),
    B,
    C,
  );
  assert.deepEqual(shown(late)['Services added'], shown(usual)['Services added']);
  assert.deepEqual(shown(late)['Services removed'], [
    'old | /service/old/ | 5 tcp',
    'passing | /service/passing/ | 8 tcp',
  ]);
  assert.deepEqual(shown(late)['Entries changed'], ['kept | /service/kept/ | 1 tcp, udp | Description: B > C']);
});
