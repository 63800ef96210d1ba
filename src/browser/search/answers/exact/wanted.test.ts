import assert from 'node:assert/strict';
import test from 'node:test';
import { folded } from '../../fold.ts';
import { parseQuery } from '../../query/parse-query.ts';
import { FIT } from '../fit.ts';
import { Wanted } from './wanted.ts';

const fit = (text: string, name: string): number => new Wanted(parseQuery(text)).fit(folded(name)) ?? 0;

test('a name fits to the letter, but for case, or but for blanks and punctuation', () => {
  assert.equal(fit('Docker', 'Docker'), FIT.letter);
  assert.ok(fit('docker', 'Docker') > FIT.exact - 1 / 2);
  assert.ok(fit('sqlnet', 'sql*net') < FIT.exact - 1 / 4 && fit('sqlnet', 'sql*net') >= FIT.alike);
});

test('the likelier phrase of a query fits better, and of two names of one spelling the one with its capitals', () => {
  assert.ok(fit('ssh server', 'ssh server') > fit('ssh server', 'ssh'));
  assert.ok(fit('what is SLP', 'SLP') > fit('what is SLP', 'slp'));
});

test('a name that has the number is meant more than the port of that number', () => {
  assert.ok(fit('port iec 104', 'iec-104') > FIT.letter || fit('iec 104', 'iec-104') > FIT.exact - 1 / 2);
  assert.ok(fit('9p2000 564', '9p2000') > FIT.exact - 1 / 2);
});

test('names of the kind that is asked for come behind whole names, in their order, and none of them alone', () => {
  const wanted = new Wanted(parseQuery('SQL server'), ['mysql', 'postgresql']);
  const [first = 0, second = 0, other = 0] = ['MySQL', 'postgresql', 'sql-net'].map(
    (name) => wanted.fit(folded(name)) ?? 0,
  );
  assert.ok(FIT.alike > first && first > second && second > other);
});

test('a service that a tool names is meant', () => {
  assert.ok(fit('TCP *:commplex-main (LISTEN)', 'commplex-main') > FIT.exact - 1 / 2);
});

test('parts of words only resemble', () => {
  assert.equal(fit('adb', 'mariadb'), FIT.part);
  assert.equal(fit('zip', 'zipkin'), FIT.begins);
  assert.equal(fit('ab', 'xabx'), 0);
  assert.equal(fit('zzz', 'abc'), 0);
});
