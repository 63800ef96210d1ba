import assert from 'node:assert/strict';
import test from 'node:test';
import { siteDataOf } from '../../registry/facts/facts.fixture.ts';
import { entryOf, registryOf } from '../../registry/registry.fixture.ts';
import { absolute } from '../formats.fixture.ts';
import { refusals } from './json.fixture.ts';
import { printPortLimitsJson } from './port-limits-json.ts';

test('the limits of ports keep their schema, and blocked ports are among them', () => {
  const limit = {
    ports: { first: 30000, last: 32767 },
    transports: ['tcp' as const],
    kind: 'NodePort' as const,
    system: 'Kubernetes',
    what: 'W',
    source: { name: 'S', url: 'https://example.org/' },
    lookedUp: '2026-11-26',
    avoided: true,
  };
  const site = siteDataOf(registryOf([entryOf({ 'Service Name': 'x' })]), {
    blockedPorts: [6000],
    portLimits: [limit],
  });
  const text = printPortLimitsJson(site, absolute);
  assert.deepEqual(refusals('port-limits', text), []);
  const { limits } = JSON.parse(text) as { limits: { first: number; kind: string; lookedUp: string | null }[] };
  assert.deepEqual(
    limits.map(({ first, kind, lookedUp }) => [first, kind, lookedUp]),
    [
      [6000, 'blocked', null],
      [30000, 'NodePort', '2026-11-26'],
    ],
  );
});
