import assert from 'node:assert/strict';
import test from 'node:test';
import type { EntryChange } from '../../history/changes.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { changeOf, plain, siteDataOf, withPast } from '../facts.fixture.ts';
import { serviceLead } from './service-lead.ts';

type Entry = ReturnType<typeof entryOf>;
const named = (name: string, port = '7', transport = 'tcp'): Entry =>
  entryOf({ 'Service Name': name, 'Port Number': port, 'Transport Protocol': transport, Assignee: '[Ann]' });

function leadOf(slug: string, now: readonly Entry[], entries: readonly EntryChange[]): string[] {
  const data = siteDataOf(withPast(registryOf(now), { entries, begun: ['2015-05-04'] }));
  return serviceLead({ ...data, here: `/service/${slug}/` }, slug).map(plain);
}

test('a service says since when it is there, and what changed last', () => {
  assert.deepEqual(leadOf('a', [named('a')], []), ['In the registry since 2015-05-04 or earlier.']);
  assert.deepEqual(leadOf('a', [named('a')], [changeOf('2019-06-13', 'added', named('a'))]), [
    'In the registry since 2019-06-13.',
  ]);
  const more = [changeOf('2019-06-13', 'added', named('a', '8')), changeOf('2019-06-13', 'removed', named('a', '9'))];
  assert.deepEqual(leadOf('a', [named('a'), named('a', '8')], more), [
    'In the registry since 2015-05-04 or earlier.',
    'Last change: 2019-06-13.',
  ]);
  const ports = ['8', '9'].map((port) => named('a', port));
  assert.deepEqual(
    leadOf(
      'a',
      [named('a'), ...ports],
      ports.map((entry) => changeOf('2019-06-13', 'added', entry)),
    )[1],
    'Last change: 2019-06-13.',
  );
});

test('a service that came back says that it was removed before', () => {
  const changes = [changeOf('2016-01-01', 'removed', named('a')), changeOf('2019-06-13', 'added', named('a'))];
  assert.deepEqual(leadOf('a', [named('a')], changes), [
    'In the registry until 2016-01-01, and again since 2019-06-13.',
  ]);
});

test('a service that was renamed says its names, and since when it had each', () => {
  const rename = (release: string, from: string, to: string): EntryChange[] => [
    changeOf(release, 'removed', named(from)),
    changeOf(release, 'added', named(to)),
  ];
  const changes = [...rename('2016-03-01', 'a', 'b'), ...rename('2017-03-01', 'b', 'c')];
  assert.deepEqual(leadOf('c', [named('c')], changes), [
    'In the registry since 2017-03-01.',
    'Before that, its name was b (since 2016-03-01).',
    'Before that, its name was a (since 2015-05-04 or earlier).',
  ]);
  assert.deepEqual(leadOf('a', [named('c')], changes), ['Renamed to b in the release of 2016-03-01.']);
  assert.deepEqual(leadOf('b', [named('c')], changes), [
    'In the registry from 2016-03-01 until 2017-03-01.',
    'Before that, its name was a (since 2015-05-04 or earlier).',
    'Renamed to c in the release of 2017-03-01.',
  ]);
});

test('a name that stays on another port was not replaced', () => {
  const changes = [changeOf('2016-03-01', 'removed', named('a')), changeOf('2016-03-01', 'added', named('b'))];
  assert.deepEqual(leadOf('b', [named('a', '8'), named('b')], changes), ['In the registry since 2016-03-01.']);
});

test('a service that was gone when the history began anew has nothing to say', () =>
  assert.deepEqual(leadOf('a', [], [changeOf('2014-01-01', 'added', named('a'))]), []));
