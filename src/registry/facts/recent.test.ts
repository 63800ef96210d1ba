import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf } from '../registry.fixture.ts';
import { recentEvents } from './recent.ts';

const entry = (name: string, registered: string, modified = ''): ReturnType<typeof entryOf> =>
  entryOf({ 'Service Name': name, 'Registration Date': registered, 'Modification Date': modified });

test('the latest events come first, one for each name and date', () => {
  const events = recentEvents(
    [
      entry('a', '2001-01-01'),
      entry('b', '2003-01', '2004-02-02'),
      entry('c', '2005'.concat('-01')),
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
