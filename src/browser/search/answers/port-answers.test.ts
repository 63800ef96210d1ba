import assert from 'node:assert/strict';
import test from 'node:test';
import { parseNames } from '../names.ts';
import { FIT } from './fit.ts';
import { assignmentOf, portAnswers } from './port-answers.ts';

// The lines of ports: reserved, other words, present, left without a page.
const namesOf = (services: string, present = '', pageless = ''): ReturnType<typeof parseNames> =>
  parseNames(
    [services, `r81\no82\np${present}\nl${pageless}`, 'Odd Tool\t80\tA tool\nodder\t80\t\nOdd Tool\t80\tAgain'].join(
      '\n\n',
    ),
  );
const names = namesOf('http 80\nwww 0\nx11 =6000-6063\nmany =1,7000-7001');
const ask = (first: number, last = first, of = names): string[] =>
  portAnswers(of, { first, last }).map(({ title, path }) => `${title} ${path}`);

test('the assignment of a port is the services that have it, alone or in a span, or its status', () => {
  const words = [80, 6000, 6031, 6063, 7001, 81, 82, 83, 49151, 49152].map((port) => assignmentOf(names, port));
  assert.deepEqual(words, [
    'http, www',
    'x11',
    'x11',
    'x11',
    'many',
    'Reserved',
    'Status in IANA’s own words',
    'Unassigned',
    'Unassigned',
    'Dynamic Port, never assigned',
  ]);
  assert.equal(assignmentOf(names, 5999), 'Unassigned');
  assert.equal(assignmentOf(names, 6064), 'Unassigned');
});

test('a port is answered to the letter by its page, each common name once', () => {
  assert.deepEqual(portAnswers(names, { first: 80, last: 80 }), [
    {
      kind: 'port',
      title: 'Port 80',
      path: '/port/80/',
      detail: 'http, www; commonly used for Odd Tool, odder',
      fit: FIT.letter,
    },
  ]);
  assert.equal(portAnswers(names, { first: 83, last: 83 })[0]?.detail, 'Unassigned');
});

test('ports of a ranged entry are answered by its page, then one by one', () => {
  assert.deepEqual(ask(7000, 7001), [
    'Ports 7000–7001 /range/7000-7001/',
    'Port 7000 /port/7000/',
    'Port 7001 /port/7001/',
  ]);
  assert.equal(portAnswers(names, { first: 7000, last: 7001 })[0]?.detail, 'many');
  assert.equal(portAnswers(names, { first: 7000, last: 7001 })[0]?.fit, FIT.letter);
});

test('ports of no entry are answered one by one, then by their range', () => {
  assert.deepEqual(ask(6000, 6001), ['Port 6000 /port/6000/', 'Port 6001 /port/6001/', 'User Ports /range/user/']);
  assert.deepEqual(ask(6062, 6063).at(-1), 'User Ports /range/user/');
  const range = portAnswers(names, { first: 5, last: 6 }).at(-1);
  assert.deepEqual([range?.title, range?.detail, range?.fit], ['System Ports', '0–1023', FIT.begins]);
});

test('fifty ports at most are listed one by one', () => {
  assert.equal(ask(100, 148).length, 49 + 1);
  assert.equal(ask(100, 149).length, 50 + 1);
  assert.equal(ask(100, 150).length, 50 + 1);
  assert.equal(ask(0, 65535).at(-2), 'Port 49 /port/49/');
});

test('a port that the registry does not know has no answer', () => {
  const some = namesOf('http 80', '80');
  assert.deepEqual(ask(80, 80, some), ['Port 80 /port/80/']);
  assert.deepEqual(ask(81, 81, some), []);
  assert.deepEqual(ask(79, 81, some), ['Port 80 /port/80/', 'System Ports /range/system/']);
});

test('a port without a page is on that of its span or of its thousand', () => {
  const some = namesOf('http 80', '', '83-85,1100-1101/1090-1110,50000-65535/');
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
