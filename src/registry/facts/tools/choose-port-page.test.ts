import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { siteDataOf } from '../facts.fixture.ts';
import { choosePortPage } from './choose-port-page.ts';

const registry = registryOf([entryOf({ 'Port Number': '2000-2120', Description: 'Unassigned' })]);

test('the page has the lowest ports that no rule leaves out, and says where there are none', () => {
  const common = {
    name: 'T',
    target: { port: 2000 },
    transports: [],
    what: 'w',
    source: 'RFC 1',
    lookedUp: '',
  };
  const { lowest, rules, clear } = choosePortPage(siteDataOf(registry, { commonNames: [common] }));
  assert.deepEqual(
    lowest.map(({ asked, rows: [first] }) => [asked.path, first?.title, first?.path]),
    [
      ['/tools/ports/?count=1', '2001', '/port/2001/'],
      ['/tools/ports/?count=10', '2001–2010', '/port/2001/'],
      ['/tools/ports/?count=100', '2001–2100', '/port/2001/'],
      ['/tools/ports/?count=1000', '49152–50151', '/port/49152/'],
    ],
  );
  assert.equal(rules.find(({ id }) => id === 'common')?.ports, '1');
  assert.equal(clear, '16,504');
});
