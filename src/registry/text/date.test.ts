import assert from 'node:assert/strict';
import test from 'node:test';
import { isDate, isDay } from './date.ts';

test('a date has a year and a month, and maybe a day', () => {
  for (const date of ['2020-01', '2020-12', '2020-02-29', '1999-12-31']) assert.ok(isDate(date), date);
  const none = ['', '2020', '2020-00', '2020-13', '2021-02-29', '2020-04-31', '2020-01-00', '20-01-01', '2020-1-1'];
  for (const text of [...none, ' 2020-01', '2020-01 ', '2020-01-', '2020-01-01T00:00', '12020-01', '2020-01-011'])
    assert.ok(!isDate(text), text);
});

test('a day is a date with its day', () => {
  assert.ok(isDay('2020-02-29'));
  for (const text of ['2020-02', '2021-02-29', 'yesterday?']) assert.ok(!isDay(text), text);
});
