import assert from 'node:assert/strict';
import test from 'node:test';
import type { Mention } from '../../../lines/mention.ts';
import { parseNames } from '../../index/names.ts';
import { addUses } from '../../index/uses.ts';
import { FIT } from '../fit.ts';
import { assignmentOf, portAnswers } from './port-answers.ts';

// Names with these services. The lines of ports are: reserved, other status, present, without a page, and spans.
const namesOf = (services: string, present = '', pageless = ''): ReturnType<typeof parseNames> =>
  addUses(
    parseNames([services, `r81\no82\np${present}\nl${pageless}\ns83+2,115+5,885+20`].join('\n\n')),
    '80\tOdd Tool\todder\t+Odd Tool',
  );
const names = namesOf('http 80\nwww 0\nx11 =6000-6063\nmany =1,7000-7001');
const mention = (first: number, last = first): Mention => ({
  ports: { first, last },
  name: null,
  transports: [],
  aside: false,
});
const ask = (first: number, last = first, of = names): string[] =>
  portAnswers(of, [mention(first, last)]).map(({ title, path }) => `${title} ${path}`);

test('the assignment of a port is the services that have it, alone or in a span, or its status', () => {
  const words = [80, 6000, 6031, 6063, 7001, 81, 82, 83, 49151, 49152].map((port) => assignmentOf(names, port));
  assert.deepEqual(words, [
    'http, www',
    'x11',
    'x11',
    'x11',
    'many',
    'Reserved',
    'Other status',
    'Unassigned',
    'Unassigned',
    'Dynamic Port, never assigned',
  ]);
  assert.equal(assignmentOf(names, 5999), 'Unassigned');
  assert.equal(assignmentOf(names, 6064), 'Unassigned');
});

test('a port is answered to the letter by its page, each common name once', () => {
  assert.deepEqual(portAnswers(names, [mention(80)]), [
    {
      kind: 'port',
      title: 'Port 80',
      path: '/port/80/',
      ports: '',
      transports: [],
      detail: 'http, www',
      use: 'Odd Tool, odder',
      passage: '',
      fit: FIT.letter,
    },
  ]);
  assert.equal(portAnswers(names, [mention(83)])[0]?.detail, 'Unassigned');
});

test('ports of a ranged entry are answered by its page, then one by one', () => {
  assert.deepEqual(ask(7000, 7001), [
    'Ports 7000–7001 /range/7000-7001/',
    'Port 7000 /port/7000/',
    'Port 7001 /port/7001/',
  ]);
  assert.equal(portAnswers(names, [mention(7000, 7001)])[0]?.detail, 'many');
  assert.equal(portAnswers(names, [mention(7000, 7001)])[0]?.fit, FIT.letter);
});

test('ports of no entry are answered one by one, then by their range', () => {
  assert.deepEqual(ask(6000, 6001), ['Port 6000 /port/6000/', 'Port 6001 /port/6001/', 'User Ports /range/user/']);
  assert.deepEqual(ask(6062, 6063).at(-1), 'User Ports /range/user/');
  const range = portAnswers(names, [mention(5, 6)]).at(-1);
  assert.deepEqual([range?.title, range?.detail, range?.fit], ['System Ports', 'Ports 0–1023', FIT.alike - 2 / 1000]);
});

test('fifty ports at most are listed one by one', () => {
  assert.equal(ask(100, 148).length, 49 + 1);
  assert.equal(ask(100, 149).length, 50 + 1);
  assert.equal(ask(100, 150).length, 50 + 1);
  assert.equal(ask(2, 1022).at(-2), 'Port 51 /port/51/');
});

test('a port that the registry does not know has no answer', () => {
  const some = namesOf('http 80', '80');
  assert.deepEqual(ask(80, 80, some), ['Port 80 /port/80/']);
  assert.deepEqual(ask(81, 81, some), []);
  assert.deepEqual(ask(79, 81, some), ['Port 80 /port/80/', 'System Ports /range/system/']);
});

test('a port without a page is on that of its span or of its thousand', () => {
  const some = namesOf('http 80', '', '83+2,1015+1,48899+15535');
  assert.deepEqual(
    [82, 83, 85, 86, 1100, 50001].map((port) => ask(port, port, some)[0]),
    [
      'Port 82 /port/82/',
      'Port 83 /range/83-85/',
      'Port 85 /range/83-85/',
      'Port 86 /port/86/',
      'Port 1100 /range/1090-1110/',
      'Port 50001 /range/dynamic/50000/',
    ],
  );
});

test('a range is answered by its page alone, the System Ports also without port 0', () => {
  assert.deepEqual(ask(49152, 65535), ['Dynamic Ports /range/dynamic/']);
  assert.deepEqual(ask(1, 1023), ['System Ports /range/system/']);
  assert.deepEqual(ask(0, 1023), ['System Ports /range/system/']);
  assert.deepEqual(ask(2, 1023)[0], 'Port 2 /port/2/');
  assert.deepEqual(ask(1025, 65535), ['User Ports /range/user/', 'Dynamic Ports /range/dynamic/']);
  assert.equal(ask(0, 65535).length, 3);
});

test('a span of no service has its page, too', () => {
  assert.equal(ask(200, 205)[0], 'Ports 200–205 /range/200-205/');
  assert.equal(portAnswers(names, [mention(200, 205)])[0]?.detail, 'Unassigned');
});

test('of several mentions the answers come in their order', () => {
  const answers = portAnswers(names, [mention(443), mention(80)]);
  assert.deepEqual(
    answers.map(({ path }) => path),
    ['/port/443/', '/port/80/'],
  );
  assert.ok((answers[0]?.fit ?? 0) > (answers[1]?.fit ?? 0));
});
