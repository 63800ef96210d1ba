import assert from 'node:assert/strict';
import test from 'node:test';
import { choose } from './choose.ts';
import { SMALL } from './ports.fixture.ts';
import { type Question, USUAL_QUESTION } from './question.ts';
import { printQuestion } from './question-address.ts';
import { reasonOf } from './reasons.ts';
import { makeRules } from './rules.ts';
import { summarize } from './summary.ts';

const rules = makeRules(SMALL);
const ask = (question: Partial<Question>): ReturnType<typeof choose> =>
  choose({ ...USUAL_QUESTION, ...question }, rules);
const words = (question: Partial<Question>): string =>
  summarize({ ...USUAL_QUESTION, ...question }, ask(question)).words;

test('a row says why no more ports beside it fit', () => {
  const [answer] = ask({ count: 10, near: 1020, order: 'nearest' }).answers;
  assert.deepEqual(answer?.ports, { first: 1025, last: 1034 });
  const reasons = [answer.before, answer.after].map((end) => end && reasonOf(SMALL, end));
  assert.deepEqual(reasons, [
    ['TCP and UDP 1024 are assigned to ', { text: 'first', path: '/service/first/' }, '.'],
    ['TCP 1035 is assigned to ', { text: 'one-sided', path: '/service/one-sided/' }, '.'],
  ]);
});

test('each rule has a reason of its own', () => {
  const ends = new Map<string, string>();
  for (const { before, after } of ask({ answers: 50, count: 4 }).answers)
    for (const end of [before, after]) {
      const pieces = end ? reasonOf(SMALL, end) : [];
      if (end) ends.set(end.rule.id, pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''));
    }
  assert.deepEqual(ends.get('unauthorized'), 'IANA reports unauthorized use of 1202.');
  assert.deepEqual(ends.get('common'), '1070 is commonly used by Some Tool and Other Tool (not from IANA).');
  assert.deepEqual(ends.get('reserved'), 'IANA reserves TCP and UDP 1201.');
  assert.deepEqual(ends.get('listener-macos'), '1300 is left out by “Listeners of macOS”.');
});

test('what is left out and what is clear make all ports, each counted once', () => {
  for (const transports of ['both', 'tcp', 'udp', 'any'] as const) {
    const { leftOut, clear } = ask({ transports });
    assert.equal(
      leftOut.reduce((sum, { ports }) => sum + ports, clear),
      65_536,
      transports,
    );
  }
});

test('with either transport a row is clear on one of them as a whole', () => {
  const [answer] = ask({ transports: 'any', near: 1035, order: 'nearest' }).answers;
  assert.deepEqual(answer?.ports, { first: 1036, last: 1036 });
  const [alone] = ask({ transports: 'any', near: 1101, order: 'nearest' }).answers;
  assert.deepEqual([alone?.ports.first, alone?.transports], [1101, ['tcp']]);
});

test('a choice is summed up, and what nothing fits is told what helps', () => {
  assert.match(
    words({ count: 10, near: 1500, order: 'nearest' }),
    /^5 blocks of 10 ports, nearest to 1500 first\. [\d,]+ such blocks fit, counting those that overlap\.$/,
  );
  assert.match(words({}), /^5 of [\d,]+ ports, lowest first\.$/);
  assert.match(words({ order: 'random', seed: 7, near: 1500 }), /, at random with seed 7, from 1500 up\.$/);
  assert.match(
    words({ count: 600, near: 65_000 }),
    /^No block of 600 ports fits from 65000 up\. [\d,]+ blocks of 600 ports fit below\.$/,
  );
  assert.match(
    words({ count: 700 }),
    /^No block of 700 ports fits\. .* blocks of 700 ports fit if you allow “NodePort range of Kubernetes”\.$/,
  );
  assert.match(
    words({ count: 1000, near: 60_000 }),
    /fit if you allow “Ephemeral range of Windows and macOS” and “Excluded ports of Windows”\.$/,
  );
  assert.equal(words({ count: 1, near: 65_535 }), 'Only 1 port fits.');
});

test('an address says what is not as usual', () => {
  assert.equal(printQuestion(USUAL_QUESTION), '?count=1');
  assert.equal(
    printQuestion({ ...USUAL_QUESTION, near: 80, order: 'random', seed: 9, transports: 'any', allow: ['common', 'x'] }),
    '?count=1&transport=any&near=80&order=random&seed=9&allow=common,x',
  );
});

test('a rule of limits says what it leaves out, and not more', () => {
  const whys = (id: string): string[] =>
    rules.find((rule) => rule.id === id)?.reasons.map(({ words: why }) => why) ?? [];
  assert.deepEqual(whys('listener-macos'), ['1080 and 1300: What macOS makes of these ports']);
  assert.deepEqual(whys('blocked-web-browsers'), ['1300: What Web browsers makes of this port']);
});

test('of many common uses three are named', () => {
  const uses = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ port: 1070, name }));
  const knowledge = { ...SMALL, uses };
  const [answer] = choose({ ...USUAL_QUESTION, near: 1071, order: 'nearest' }, makeRules(knowledge)).answers;
  assert.deepEqual(answer?.before && reasonOf(knowledge, answer.before), [
    '1070 is commonly used by A, B, C and 2 more (not from IANA).',
  ]);
});
