import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readLine } from '../../lines/read-line.ts';
import { withoutAsides } from './asides.ts';
import { parseQuery } from './parse-query.ts';
import { mayBeLine } from './query.ts';
import { tidy } from './tidy.ts';

// Pieces of what people paste. The tests put them together in any order, among random text.
const piece = fc.constantFrom(
  '443',
  ':',
  '/',
  'tcp',
  'udp',
  '_',
  '.',
  '[',
  ']',
  '::1',
  'http',
  '://',
  '-',
  ' ',
  'port',
  'rfc',
  '#',
  '@',
  '65536',
  '0',
  '"',
);
const input = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }).map((all) => all.join('')),
);

test('any text is understood as something or as nothing, and names only ports there are', () => {
  fc.assert(
    fc.property(input, (text) => {
      const { mentions, phrases, text: asked } = parseQuery(text);
      assert.ok(asked.length <= 500 && !asked.includes('\n'));
      for (const { ports } of mentions)
        if (ports) assert.ok(ports.first >= 0 && ports.first <= ports.last && ports.last <= 65535);
      for (const phrase of phrases) assert.notEqual(phrase, '');
    }),
    { numRuns: 3000 },
  );
});

// Takes the shortest of several runs, because the machine may have other work. The last three texts become longer when
// they are normalized.
test('text that is long and repeats itself takes no longer than other text', () => {
  for (const repeated of [' ', ':', '.', '_a', '[', 'tcp/', '1', '1-', 'port ', 'http://', '…', '…x', 'ﷺ']) {
    const text = repeated.repeat(100_000);
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      parseQuery(text);
      return performance.now() - start;
    });
    assert.ok(Math.min(...times) < 20, `${repeated} took ${Math.min(...times)} ms`);
  }
});

test('a text in which a port, or an aside, is found may be a line', () => {
  const word = fc.constantFrom(
    ...'tcp udp eq any port ports dport spt dst source destination range to host permit access service junos'.split(
      ' ',
    ),
    ...'application in proto pass tcpdump listen open https domain sql-net and - log -p sip kubectl container'.split(
      ' ',
    ),
  );
  const text = fc
    .tuple(fc.array(word, { maxLength: 8 }), fc.constantFrom(' ', '-', ' ’', ''))
    .map(([all, by]) => all.join(by));
  fc.assert(
    fc.property(fc.oneof(input, text), (typed) => {
      const { bare } = tidy(typed);
      return mayBeLine(typed) || (readLine(typed).length === 0 && withoutAsides(bare) === bare);
    }),
    { numRuns: 2000 },
  );
  assert.deepEqual(['443', 'prospero data', 'Web d’entreprise'].filter(mayBeLine), []);
  for (const typed of ['https port', 'any eq bgp', '443/tcp', 'ssh 22', 'node.js']) assert.ok(mayBeLine(typed), typed);
});
