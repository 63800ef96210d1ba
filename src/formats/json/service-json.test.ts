import assert from 'node:assert/strict';
import test from 'node:test';
import { siteDataOf } from '../../registry/facts/facts.fixture.ts';
import { registryAfter } from '../../registry/history/history.fixture.ts';
import { entryOf } from '../../registry/registry.fixture.ts';
import { must } from '../../registry/text/must.ts';
import { absolute } from '../formats.fixture.ts';
import { joinForJson } from './entry-json.ts';
import { read, refusals, USE } from './json.fixture.ts';
import { printFormerServiceJson } from './service-json.ts';

test('a former service says since when, what it last was and what is in its place', () => {
  const [old, young] = ['old', 'new'].map((name) =>
    entryOf({ 'Service Name': name, 'Port Number': '5-6', 'Transport Protocol': 'tcp', Assignee: '[A]' }),
  );
  assert.ok(old && young);
  const registry = registryAfter({ date: '2026-01-01', entries: [old] }, { date: '2026-02-01', entries: [young] });
  const former = must(registry.former.services, 'old', 'former service');
  const text = printFormerServiceJson(joinForJson(siteDataOf(registry)), former, [USE], absolute);
  assert.deepEqual(refusals('service', text), []);
  const { permalink, unchangedSince, name, aliases, aliasOf, ports, entries, commonUses, removed } = read(
    'service',
    text,
  );
  assert.deepEqual(
    [permalink, unchangedSince, name, aliases, aliasOf, ports, entries, commonUses.length],
    ['https://ports.example/service/old/', '2026-02-01', 'old', [], [], [], [], 1],
  );
  assert.deepEqual([removed?.since, removed?.lastEntries.map(({ portNumber }) => portNumber)], ['2026-02-01', ['5-6']]);
  assert.deepEqual(removed?.inItsPlace, [
    { permalink: 'https://ports.example/service/new/#entry-new-5-6-tcp', serviceName: 'new', sameAssignee: true },
  ]);
});
