import assert from 'node:assert/strict';
import process from 'node:process';
import test from 'node:test';
import fc from 'fast-check';
import { parseNames } from '../search/index/names.ts';
import { parsePeople } from '../search/index/people.ts';
import type { Known } from './guess.ts';
import { guessPages } from './guess-pages.ts';
import { KNOWN } from './missing.fixture.ts';

// Pieces of addresses. The tests put them together in any order, among random text.
const piece = fc.constantFrom(
  ...['/', 'port', 'service', 'rfc', '443', '0', '-', '~2f', '%2f', '%25', '%', '.html', 'ssh', 'tcp', '_', ':', '.'],
  ...['contact', 'range', 'changes', '2026', '\\', '?', '#', ')', ' ', 'é', 'https://', '70000', 'draft-', '＃'],
);
const path = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 10_000 }),
  fc.array(fc.oneof({ weight: 4, arbitrary: piece }, { weight: 1, arbitrary: fc.string() })).map((all) => all.join('')),
);

test('any path means at most five pages of this site, each once', () => {
  fc.assert(
    fc.property(path, (text) => {
      const { words, guesses, beyond } = guessPages(text, KNOWN);
      assert.ok(words.length <= 200 && words.isWellFormed());
      assert.ok(guesses.length <= 5);
      assert.equal(new Set(guesses.map((guess) => guess.path)).size, guesses.length);
      assert.ok(beyond === null || beyond > 65_535);
      for (const guess of guesses) {
        assert.match(guess.path, /^\/(?:[^/\\][^\\]*\/)?(?:\?q=[^/]*)?$/);
        const [, port] = /^\/port\/(.*)\/$/.exec(guess.path) ?? [];
        if (port !== undefined && guess.certain) assert.match(port, /^(?:0|[1-9]\d{0,4})$/);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a path that is long and repeats itself takes no longer than others, among as many names as IANA has', () => {
  const numbers = Array.from({ length: 7500 }, (_, i) => `name-${i.toString(36)}x`);
  const known: Known = {
    names: parseNames(`${numbers.join('\n')}\n\nr\no\np\nl`),
    people: parsePeople(
      `RFC 1\n\n${numbers.join('\n')}\n\n\n\n\n\n${numbers.map((name) => `${name}\t${name}\t2`).join('\n')}`,
    ),
  };
  guessPages('/warm/up', known);
  for (const repeated of [
    ' ',
    '/',
    '.',
    ')',
    '%25',
    '%',
    'a',
    '0',
    '1',
    '1-',
    'port',
    'port/',
    'rfc',
    'é',
    'name-',
    '\\',
  ]) {
    const before = process.threadCpuUsage();
    guessPages(`/${repeated.repeat(10_000 / repeated.length)}`, known);
    // At most 100 ms of the processor's time, in which other work of the machine does not count.
    const { user, system } = process.threadCpuUsage(before);
    assert.ok(user + system < 100_000, repeated);
  }
});
