import assert from 'node:assert/strict';
import test from 'node:test';
import type { ReleaseChanges } from '../../history/changes.ts';
import { parseContact } from '../../record/contact.ts';
import { entryOf } from '../../registry.fixture.ts';
import { changeOf } from '../facts.fixture.ts';
import { calendarOf } from './calendar.ts';

const nothing = (date: string): ReleaseChanges => ({ date, begun: false, entries: [], contacts: [] });
const some = {
  ...nothing('2026-02-03'),
  entries: [changeOf('2026-02-03', 'added', entryOf({ 'Service Name': 'a' }))],
  contacts: [changeOf('2026-02-03', 'added', parseContact(['Ann'], 'test', 2, []))],
};

const year = [nothing('2026-12-31'), nothing('2026-02-17'), some];

test('a year has twelve months, and each release stands at its day with what it changed', () => {
  const months = calendarOf(year, { releases: [nothing('2027-01-01'), ...year, nothing('2025-12-31')] });
  assert.equal(months.length, 12);
  assert.deepEqual(months[1], {
    name: 'February',
    days: [
      {
        date: '2026-02-03',
        day: '3',
        path: '/changes/2026-02-03/',
        size: 2,
        counts: '1 entry added. 1 contact added.',
        label: '3 February 2026: 1 entry added. 1 contact added.',
      },
      {
        date: '2026-02-17',
        day: '17',
        path: '/changes/2026-02-17/',
        size: 0,
        counts: 'Nothing changed.',
        label: '17 February 2026: Nothing changed.',
      },
    ],
  });
  assert.deepEqual(
    months.map(({ name, days }) => `${name} ${days.length}`).filter((month) => !month.endsWith('0')),
    ['February 2', 'December 1'],
  );
});

test('months before the first release and after the last are left out', () => {
  const namesOf = (...releases: readonly ReleaseChanges[]): string =>
    calendarOf(releases, { releases })
      .map(({ name }) => name)
      .join();
  assert.equal(namesOf(nothing('2026-05-01'), some), 'February,March,April,May');
  assert.equal(namesOf(some), 'February');
});
