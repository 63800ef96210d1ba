import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { changeOf, withPast } from '../facts.fixture.ts';
import { serviceLetterPage, serviceLetters, servicesPage } from './service-list.ts';

const x = (cells: Parameters<typeof entryOf>[0]) => entryOf({ 'Service Name': 'x', ...cells });
const registry = withPast(
  registryOf([
    x({ 'Port Number': '9', 'Transport Protocol': 'udp', Description: 'The first' }),
    x({ 'Port Number': '5-6', 'Transport Protocol': 'tcp', Description: 'The second' }),
    x({ 'Port Number': '9', 'Transport Protocol': 'tcp' }),
    entryOf({ 'Service Name': '3com' }),
  ]),
  {
    entries: ['X0', 'gone'].map((name) => changeOf('2026-01-02', 'removed', entryOf({ 'Service Name': name }))),
  },
);
const pages = new Map(serviceLetters(registry).map((letter) => [letter.letter, serviceLetterPage(registry, letter)]));

test('a letter lists its services with their ports and transports, each once in the order of the entries', () => {
  const page = pages.get('x');
  assert.deepEqual(
    [page?.title, page?.description, page?.crumbs],
    ['Services: X', '1 service names under X, with their ports.', [{ title: 'Services', path: '/services/' }]],
  );
  assert.deepEqual(page?.services, [
    {
      title: 'x',
      path: '/service/x/',
      ports: [
        { title: '9', path: '/port/9/' },
        { title: '5-6', path: '/range/5-6/' },
      ],
      transports: ['udp', 'tcp'],
      description: 'The first',
    },
  ]);
  assert.deepEqual(page.former, [{ title: 'X0', path: '/service/x0/', since: '2026-01-02' }]);
});

test('a letter under which only former services stand has a page, too', () => {
  assert.deepEqual([...pages.keys()].toSorted(), ['0-9', 'g', 'x']);
  assert.deepEqual(pages.get('g')?.services, []);
});

test('the list of all services counts those that the registry has, and leads to every letter', () => {
  const { count, description, letters } = servicesPage(registry);
  assert.deepEqual([count, description], ['2', "All 2 service names of IANA's registry, by letter."]);
  assert.deepEqual(
    letters.map((letter) => [letter.path, letter.count]),
    [
      ['/services/0-9/', 1],
      ['/services/g/', 0],
      ['/services/x/', 1],
    ],
  );
  assert.deepEqual(
    pages.get('0-9')?.letters,
    letters.map((letter) => ({ ...letter, current: letter.path === '/services/0-9/' })),
  );
});
