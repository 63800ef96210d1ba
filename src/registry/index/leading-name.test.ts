import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf } from '../registry.fixture.ts';
import { leadFirst } from './leading-name.ts';

type Cells = Parameters<typeof entryOf>[0];
const PLAIN: Cells = { 'Service Name': 'plain', 'Port Number': '7' };
const named = (name: string, more: Cells = {}) => entryOf({ ...PLAIN, 'Service Name': name, ...more });
const RFC: Cells = { Reference: '[RFC1]' };
const ASSIGNEE: Cells = { Assignee: '[A]' };
const registered = (date: string): Cells => ({ 'Registration Date': date });

const PAIRS: [why: string, lead: Cells, other: Cells][] = [
  ['a reference before an assignee', RFC, ASSIGNEE],
  ['an assignee before a later registration', ASSIGNEE, registered('2020-01-01')],
  ['a reference and an assignee before a reference', { ...RFC, ...ASSIGNEE }, RFC],
  ['the later of two registrations', registered('2002-09'), registered('2002-04-30')],
  ['a registration with a date before one without', registered('2002-09'), {}],
  ['a footnote is no reference', ASSIGNEE, { Reference: '[1]' }],
  ['a name before an alias', {}, { ...RFC, 'Assignment Notes': 'This entry is an alias to "x".' }],
  ['a name before a historic one', {}, { ...RFC, 'Assignment Notes': 'This entry is now historic, not usable' }],
  ['a name before one described as historic', {}, { ...RFC, Description: 'Message Send Protocol (historic)' }],
  [
    'a name before one that should not be used for discovery',
    {},
    { ...RFC, 'Assignment Notes': 'This is a duplicate and should not be used for discovery purposes.' },
  ],
  [
    'a name before one that records an unassigned use',
    {},
    { ...ASSIGNEE, 'Assignment Notes': 'This entry records an unassigned but widespread use' },
  ],
  ['a well-formed name before another', {}, { ...RFC, 'Service Name': 'sql*net' }],
  [
    'a name not to be looked for before one that is no more',
    { 'Assignment Notes': 'no longer in use' },
    { ...RFC, 'Assignment Notes': 'This entry is now historic' },
  ],
  ['of ports without a date, the higher one', { 'Port Number': '8080' }, { 'Port Number': '591' }],
];
for (const [why, lead, other] of PAIRS)
  test(why, () => {
    const [first, second] = [named('lead', lead), named('other', other)];
    assert.deepEqual(leadFirst([first, second]), [first, second]);
    assert.deepEqual(leadFirst([second, first]), [first, second]);
  });

test('what is alike stays in IANA’s order: equal dates, and whatever the dates of what documents define', () => {
  const alike = [named('a', registered('2006-09')), named('b', { ...registered('2006-09'), 'Port Number': '8' })];
  assert.deepEqual(leadFirst(alike), alike);
  const [ipp, ipps] = [named('ipp', RFC), named('ipps', { ...RFC, ...registered('2018-07-06') })];
  assert.deepEqual(leadFirst([ipp, ipps]), [ipp, ipps]);
});

test('the entries that are given stay as they are', () => {
  const entries = [named('a'), named('b', RFC)];
  const before = [...entries];
  leadFirst(entries);
  assert.deepEqual(entries, before);
});
