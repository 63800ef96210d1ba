import assert from 'node:assert/strict';
import test from 'node:test';
import { printAddress, readAddress } from './address.ts';

// In the order in which the releases were taken in. One date stands twice.
const DATES = ['2015-05-04', '2020-01-02', '2026-08-17', '2020-01-02', '2018-03-01'];
const choice = (search: string): unknown[] => {
  const { from, to, notes } = readAddress(search, DATES) ?? { from: '', to: '', notes: [] };
  return [from, to, ...notes];
};

test('an address names two releases in whatever order', () => {
  assert.deepEqual(choice('?from=2015-05-04&to=2026-08-17'), ['2015-05-04', '2026-08-17']);
  assert.deepEqual(choice('?from=2026-08-17&to=2015-05-04'), ['2015-05-04', '2026-08-17']);
  assert.deepEqual(choice(printAddress('2018-03-01', '2020-01-02')), ['2018-03-01', '2020-01-02']);
});

test('an address without dates asks for nothing, one without either for all before or since', () => {
  assert.equal(readAddress('', DATES), null);
  assert.equal(readAddress('?q=x', DATES), null);
  assert.deepEqual(choice('?from=2018-03-01'), ['2018-03-01', '2026-08-17']);
  assert.deepEqual(choice('?from=&to=2018-03-01'), ['2015-05-04', '2018-03-01']);
});

test('a date without a release stands for the one before it, and that is said', () => {
  assert.deepEqual(choice('?from=2019-12-31&to=2030-01-01'), [
    '2018-03-01',
    '2026-08-17',
    'We know of no release of 2019-12-31. The release before that date is of 2018-03-01.',
    'We know of no release of 2030-01-01. The release before that date is of 2026-08-17.',
  ]);
  assert.deepEqual(choice('?from=2001-01-01&to=2018-03-01'), [
    '2015-05-04',
    '2018-03-01',
    'Our history starts with the release of 2015-05-04; 2001-01-01 is earlier.',
  ]);
});

test('what is no date is told so', () => {
  assert.throws(() => choice('?from=yesterday'), { message: '“yesterday” is not a date. Write it like 2015-05-04.' });
  assert.throws(() => readAddress('?from=2020-01-01', []), { message: 'We know of no releases.' });
});
