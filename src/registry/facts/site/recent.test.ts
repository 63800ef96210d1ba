import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf } from '../../registry.fixture.ts';
import { recentEvents } from './recent.ts';

const entry = (name: string, registered: string, modified = ''): ReturnType<typeof entryOf> =>
  entryOf({ 'Service Name': name, 'Registration Date': registered, 'Modification Date': modified });

test('the latest events come first, one for each name and date', () => {
  const events = recentEvents(
    [
      entry('a', '2001-01-01'),
      entry('b', '2003-01', '2004-02-02'),
      entry('c', '2005-01'),
      entry('c', '2005-01'),
      entry('d', ''),
    ],
    2,
  );
  assert.deepEqual(
    events.map(({ date, what, entries }) => [date, what, entries.map(({ name }) => name).join()]),
    [
      ['2005-01', 'registered', 'c,c'],
      ['2004-02-02', 'modified', 'b'],
    ],
  );
});

test('an event is told by the first line of its description, one without a name by its ports', () => {
  const [event] = recentEvents(
    [entryOf({ 'Port Number': '7-9', Description: 'Reserved\nby IANA', 'Modification Date': '2020-01' })],
    1,
  );
  assert.equal(event?.what, 'modified');
  assert.equal(event.description, 'Reserved');
  assert.deepEqual(event.ports, { title: '7-9', path: '/range/7-9/' });
  const [named] = recentEvents([{ ...entry('a', '2001-01-01'), span: { first: 7, last: 9, ranged: true } }], 1);
  assert.equal(named?.ports, null);
});
