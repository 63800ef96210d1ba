import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { must } from '../../text/must.ts';
import { entryTable } from '../entry/entry-table.ts';
import { changeOf, plain, siteDataOf, withPast } from '../facts.fixture.ts';
import { findOwnPages } from '../port/own-page.ts';
import { formerSpanPage, spanPage } from './span-page.ts';

const x11 = (transport: string): ReturnType<typeof entryOf> =>
  entryOf({ 'Service Name': 'x11', 'Port Number': '6000-6002', 'Transport Protocol': transport });
const unassigned = entryOf({ 'Port Number': '10-12', Description: 'Unassigned' });
const cut = entryOf({ 'Port Number': '10-19', Description: 'Unassigned' });
const registry = withPast(registryOf([x11('tcp'), x11('udp'), unassigned]), {
  entries: [changeOf('2026-01-02', 'removed', cut), changeOf('2026-01-02', 'added', unassigned)],
});
const data = siteDataOf(registry);
const present = (ports: string): ReturnType<typeof spanPage> => spanPage(data, must(registry.spans, ports, 'span'));

test('the page of a span is called by the names of its entries, each once, or by their descriptions', () => {
  assert.equal(present('6000-6002').title, 'Ports 6000–6002: x11');
  assert.equal(present('10-12').title, 'Ports 10–12: Unassigned');
  assert.equal(
    present('6000-6002').description,
    "The entry of IANA's registry for ports 6000–6002, among the User Ports: x11.",
  );
});

test('the page of a span shows its entries, its history and each port', () => {
  const page = present('10-12');
  assert.deepEqual(page.table, {
    heading: 'Entries',
    caption: 'IANA’s entries for ports 10–12',
    entries: entryTable(data, [unassigned]),
  });
  assert.deepEqual(
    page.crumbs.map(({ title }) => title),
    ['Ports', 'System Ports'],
  );
  assert.deepEqual(
    page.history.items.map(({ sentence }) => plain(sentence)),
    ['Unassigned block 10-19 was cut to 10-12.'],
  );
  assert.deepEqual(
    page.ports.map(({ number, path }) => `${number} ${path}`),
    ['10 /port/10/', '11 /port/11/', '12 /port/12/'],
  );
  assert.equal(page.gone, null);
});

test('a port without a page of its own does not link to the page of its span', () => {
  const few = { ...data, ownPages: findOwnPages(registry, data.ours, 'registered') };
  const { ports } = spanPage(few, must(registry.spans, '6000-6002', 'span'));
  assert.deepEqual(
    ports.map(({ path }) => path),
    ['/port/6000/', '/port/6001/', '/port/6002/'],
  );
  const unsaid = registryOf([unassigned]);
  const page = spanPage(
    { ...siteDataOf(unsaid), ownPages: findOwnPages(unsaid, data.ours, 'registered') },
    must(unsaid.spans, '10-12', 'span'),
  );
  assert.deepEqual(
    page.ports.map(({ path }) => path),
    [null, null, null],
  );
});

test('the page of a former span shows its last entries and since when it is gone, and no ports', () => {
  const page = formerSpanPage(data, must(registry.former.spans, '10-19', 'span'));
  assert.equal(page.title, 'Ports 10–19: no longer one entry');
  assert.ok(page.description.endsWith('ports 10–19, until the release of 2026-01-02: Unassigned.'));
  assert.match(plain(page.gone?.notice ?? []), /^IANA removed this entry in the release of 2026-01-02\./);
  assert.deepEqual(page.table, {
    heading: 'Last entry',
    caption: 'IANA’s last entry for ports 10–19',
    entries: entryTable(data, [cut]),
  });
  assert.deepEqual(
    page.history.items.map(({ sentence }) => plain(sentence)),
    ['Unassigned block 10-19 was cut to 10-12.'],
  );
  assert.deepEqual(page.ports, []);
});
