import assert from 'node:assert/strict';
import test from 'node:test';
import { absolute, REGISTRY } from './formats.fixture.ts';
import { printGuide } from './llms.ts';

test('the guide names the release, its files, an example of each JSON and the schemas', () => {
  const file = { path: '/x.csv', title: 'CSV', type: 'text/csv', what: 'all of it' };
  const guide = printGuide(REGISTRY, [file, { ...file, path: '/y.csv' }], absolute);
  assert.match(guide, /^# Ports and Services\n\n> IANA's T, release of 2026-01-02 \(an excerpt\): 16 entries, /);
  assert.match(guide, /\n- \[CSV\]\(\S+\/x\.csv\): all of it\n- \[CSV\]\(\S+\/y\.csv\): all of it\n/);
  for (const path of [
    '/port/443.json',
    '/service/https.json',
    '/schema/port.json',
    '/schema/service.json',
    '/changes/all.atom',
    '/openapi.json',
    '/api/index.json',
  ])
    assert.ok(guide.includes(absolute(path)), path);
  for (const pattern of ['port/{number}.json', 'service/{name}.json'])
    assert.ok(guide.includes(`- ${absolute('/')}${pattern}: `));
});

test('the guide says where each answer is', () => {
  const guide = printGuide(REGISTRY, [], absolute);
  assert.ok(
    guide.includes(
      '\n- Which services have a port? https://ports.example/port/{number}.json at .entries[].serviceName\n',
    ),
  );
});

test('the whole registry is not called an excerpt', () => {
  const whole = { ...REGISTRY, info: { ...REGISTRY.info, excerpt: false } };
  assert.ok(printGuide(whole, [], absolute).includes('release of 2026-01-02: 16 entries'));
});
