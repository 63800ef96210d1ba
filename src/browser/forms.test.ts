import assert from 'node:assert/strict';
import test from 'node:test';
import { type Citable, printCitation, printCitations } from '../formats/citations.ts';
import { portCommands } from '../formats/commands/port-commands.ts';
import { printTraffic, type Traffic } from '../formats/commands/traffic.ts';
import { REGISTRY } from '../formats/formats.fixture.ts';
import { portTraffic, serviceTraffic } from '../formats/traffic.ts';
import { citationsOf, formsOf } from './forms.ts';

// The data attributes that components/parts/UseIn.astro writes into the page.
function asData({ name, description, lines, labels }: Traffic): DOMStringMap {
  const data = { name: name ?? '', description, lines, labels: labels.join(' ') };
  return Object.fromEntries(Object.entries(data).filter(([, text]) => text !== ''));
}

const first = (traffic: Traffic): string => printTraffic(traffic)[0]?.text ?? '';

test('the forms of every service are made from the one on its page', () => {
  for (const service of REGISTRY.services.values()) {
    const traffic = serviceTraffic(REGISTRY, service);
    const expected = printTraffic(traffic);
    const made = formsOf(first(traffic), asData(traffic));
    assert.deepEqual(made.slice(0, expected.length), expected, service.name);
  }
});

test('the forms of every port are made from the one on its page, and its commands', () => {
  for (const port of REGISTRY.ports) {
    const traffic = portTraffic(REGISTRY, port);
    const transports = traffic.uses.map(({ transport }) => transport);
    const expected = [...printTraffic(traffic), ...portCommands(port.number, transports)];
    assert.deepEqual(formsOf(first(traffic), asData(traffic)), expected, String(port.number));
  }
});

const TITLES = [
  'https: port 443 (tcp, udp)',
  'Port 5590: unassigned',
  'a”, IANA, b, release of 2020-01-02; accessed x, y',
  '“quoted” & <b> "c"\n\nd',
  'Entries',
  '\u202e@x',
];

test('the citations of a page are made from the one on it', () => {
  for (const title of TITLES)
    for (const path of ['/', '/port/5590/', '/service/cl~2f1/', '/changes/2026-08-17/']) {
      const url = `https://ports.example/ports${path}`;
      const cited: Citable = { title, url, path, registry: 'Ports, and Services Registry', release: '2026-08-07' };
      const plain = printCitation(cited).text;
      const made = citationsOf(plain, '', '/ports');
      assert.deepEqual(made, [printCitation(cited), ...printCitations(cited)], title);
      const [anchored] = citationsOf(plain, '#entry-x', '/ports');
      assert.equal(anchored?.text, `${plain}#entry-x`);
    }
});

test('what is no citation has no forms', () => assert.deepEqual(citationsOf('x', '', ''), []));
