import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, releaseWith } from '../registry.fixture.ts';
import { RegistryError } from '../text/problem.ts';
import { findOddities, type Oddity } from './oddities.ts';
import { continueOddityLog, ODDITIES_HEADER, oddityKey, parseOddityLog, presentOddities } from './oddity-log.ts';
import { RULES } from './rules.ts';

const odd = (...names: readonly string[]): Oddity[] =>
  findOddities(releaseWith(names.map((name) => entryOf({ 'Service Name': name }))), {
    'name-syntax': RULES['name-syntax'],
  });
const rowsOf = (text: string): string[] => text.trimEnd().split('\n').slice(1);

test('a log says with which release an oddity came, and with which it went', () => {
  const log = continueOddityLog(ODDITIES_HEADER);
  assert.equal(log.add('2026-01-01', odd('a_b', 'c_d')).length, 2);
  assert.deepEqual(
    log.add('2026-02-01', odd('a_b', 'e_f', 'e_f')).map(({ value }) => value),
    ['e_f'],
  );
  assert.deepEqual(log.add('2026-03-01', odd('a_b', 'e_f')), []);
  assert.deepEqual(rowsOf(log.text()), [
    '2026-01-01,found,name-syntax,a_b,a_b',
    '2026-01-01,found,name-syntax,c_d,c_d',
    '2026-02-01,gone,name-syntax,c_d,c_d',
    '2026-02-01,found,name-syntax,e_f,e_f',
  ]);
});

test('a log that is continued gives the same text as one that was not interrupted', () => {
  const releases = [odd('a_b'), odd('a_b', 'c,"d'), [], odd('a_b')];
  const whole = continueOddityLog(ODDITIES_HEADER);
  let text = ODDITIES_HEADER;
  for (const [i, oddities] of releases.entries()) {
    whole.add(`2026-0${i + 1}-01`, oddities);
    const part = continueOddityLog(text);
    part.add(`2026-0${i + 1}-01`, oddities);
    text = part.text();
  }
  assert.equal(text, whole.text());
  const present = presentOddities(parseOddityLog(text, 'o.csv'));
  assert.deepEqual(
    [...present.values()].map(({ value, since }) => [value, since]),
    [['a_b', '2026-04-01']],
  );
  assert.ok(present.has(oddityKey({ rule: 'name-syntax', record: 'a_b', value: 'a_b' })));
});

test('a log that is damaged is refused, with the line', () => {
  const damaged = (row: string): string => {
    try {
      parseOddityLog(`${ODDITIES_HEADER}${row}\n`, 'o.csv');
    } catch (error) {
      if (error instanceof RegistryError)
        return error.problems.map(({ line, problem }) => `${line}: ${problem}`).join();
    }
    return 'fine';
  };
  assert.equal(damaged('2026-01-01,found,r,x,y'), 'fine');
  assert.equal(damaged('2026-01-01,gone,r,,'), 'fine');
  assert.equal(damaged('2026-01,found,r,x,y'), '2: not the date of a release');
  assert.equal(damaged('2026-01-01,lost,r,x,y'), '2: an unknown change');
  assert.equal(damaged('2026-01-01,found,r'), '2: 3 columns instead of 5');
});
