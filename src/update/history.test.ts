import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { loadRegistry } from '../site.ts';
import { contactDifferences, entryDifferences } from '../registry/history/changes.ts';
import { successorsOf } from '../registry/history/former.ts';
import { PAST_FILES } from '../registry/history/past.ts';
import type { Registry } from '../registry/registry.ts';
import { contentsOf, type Cells, PATIENTLY, type Version, versionXml } from './update.fixture.ts';
import { update } from './update.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'history-'));
after(() => rmSync(ROOT, { recursive: true }));
let files = 0;

const KEPT: Cells = { 'Service Name': 'kept', 'Port Number': '1', 'Transport Protocol': 'tcp', Contact: '[Ann]' };
const at = (name: string, port: string, assignee = 'Ann', more: Cells = {}): Cells => ({
  ...{ 'Service Name': name, 'Port Number': port, 'Transport Protocol': 'tcp', Assignee: `[${assignee}]` },
  ...more,
});

function writeXml(version: Version): string {
  const file = join(ROOT, `${files++}.xml`);
  writeFileSync(file, versionXml(version));
  return file;
}
const take = (from: readonly string[], to: string): Promise<unknown> => update({ ...PATIENTLY, from, to, force: true });
const newFolder = (): string => join(ROOT, `data-${files++}`);

async function historyOf(...versions: readonly Version[]): Promise<Registry> {
  const folder = newFolder();
  for (const version of versions) await take([writeXml(version)], folder);
  return loadRegistry(folder);
}
const dates = ['2026-01-01', '2026-02-01', '2026-03-01'];
const releases = (...all: readonly (readonly Cells[])[]): Promise<Registry> =>
  historyOf(...all.map((rows, i) => ({ date: dates[i] ?? '', rows: [KEPT, ...rows] })));
const inPlaceOf = (registry: Registry, name: string): [string | null, string, boolean][] =>
  successorsOf(registry, registry.former.services.get(name)?.entries ?? []).map(({ entry, sameAssignee }) => [
    entry.name,
    entry.description,
    sameAssignee,
  ]);

test('a name that is another from then on: its page says since when, and which name has its port and assignee', async () => {
  const registry = await releases([at('old', '100')], [at('new', '100')]);
  assert.equal(registry.former.services.get('old')?.since, '2026-02-01');
  assert.deepEqual(inPlaceOf(registry, 'old'), [['new', '', true]]);
  assert.deepEqual(
    registry.history.ofPort.get(100)?.map(({ kind }) => kind),
    ['added', 'removed'],
  );
});

test('a name that goes, and nothing in its place', async () => {
  const registry = await releases([at('gone', '100-101')], []);
  const former = registry.former.services.get('gone');
  assert.deepEqual([former?.since, former?.entries.length, inPlaceOf(registry, 'gone')], ['2026-02-01', 1, []]);
  assert.equal(registry.former.spans.get('100-101')?.since, '2026-02-01');
  assert.equal(registry.anchors.get(former?.entries[0] as never), 'entry-gone-100-101-tcp');
});

test('a name that comes back is whole again, with its past', async () => {
  const registry = await releases([at('back', '100')], [], [at('back', '100')]);
  assert.equal(registry.former.services.size, 0);
  assert.ok(registry.services.has('back'));
  assert.deepEqual(
    registry.history.ofService.get('back')?.map(({ release, kind }) => `${release} ${kind}`),
    ['2026-02-01 removed', '2026-03-01 added'],
  );
});

test('a port that is taken from a name and reserved', async () => {
  const reserved: Cells = { 'Port Number': '100', 'Transport Protocol': 'tcp', Description: 'Reserved' };
  const registry = await releases([at('gone', '100')], [reserved]);
  assert.deepEqual(inPlaceOf(registry, 'gone'), [[null, 'Reserved', false]]);
  assert.equal(registry.portAt.get(100)?.status.kind, 'reserved');
});

test('a port that moves to another name, of somebody else', async () => {
  const registry = await releases([at('one', '100')], [at('one', '200'), at('two', '100', 'Bob')]);
  assert.ok(registry.services.has('one') && !registry.former.services.has('one'));
  assert.deepEqual(
    registry.history.ofService.get('one')?.map(({ kind }) => kind),
    ['added', 'removed'],
  );
  assert.deepEqual([...registry.history.ofPort.keys()].sort(), [100, 200]);
});

test('a change of a contact alone', async () => {
  const version = { date: dates[0] ?? '', rows: [KEPT] };
  const registry = await historyOf(version, {
    ...version,
    date: '2026-02-01',
    contacts: [['Ann', 'Ann', 'Other', '', '2020-01-02']],
  });
  const [release] = registry.history.releases;
  assert.deepEqual([release?.entries, release?.contacts.length], [[], 1]);
  assert.deepEqual(registry.history.ofPerson.get('Ann')?.flatMap(contactDifferences), [
    { column: 'Organization', before: 'Org', after: 'Other' },
  ]);
});

test('a contact and a document that nothing names any more keep their pages', async () => {
  const row = at('x', '100', 'Bob', { Reference: '[RFC9999]', 'Assignment Notes': 'x' });
  const registry = await releases([row], [{ ...row, Assignee: '[Ann]', Reference: '' }]);
  assert.deepEqual([...registry.former.contacts.keys()], ['Bob']);
  assert.deepEqual([...registry.former.documents.keys()], ['rfc9999']);
  assert.deepEqual(registry.history.ofService.get('x')?.flatMap(entryDifferences), [
    { column: 'Assignee', before: '[Bob]', after: '[Ann]' },
    { column: 'Reference', before: '[RFC9999]', after: '' },
  ]);
});

test('white space and the order of entries change nothing', async () => {
  const [a, b] = [at('a', '100', 'Ann', { Description: 'one  two' }), at('b', '101')];
  const registry = await releases([a, b], [b, { ...a, Description: ' one\ntwo' }]);
  assert.deepEqual(
    registry.history.releases.map(({ entries }) => entries),
    [[], []],
  );
});

test('an entry for several ports that is cut changes only the ports that are another’s', async () => {
  const free = (ports: string): Cells => ({ 'Port Number': ports, Description: 'Unassigned' });
  const registry = await releases([free('100-109')], [free('100-104'), at('new', '105'), free('106-109')]);
  assert.deepEqual([...registry.history.ofPort.keys()], [105]);
  assert.deepEqual([...registry.former.spans.keys()], ['100-109']);
});

test('several releases at once, in any order, are the same bytes as one after another; again they change nothing', async () => {
  const versions = [[at('a', '100')], [at('b', '100')], [at('a', '100'), at('b', '101')]].map((rows, i) =>
    writeXml({ date: dates[i] ?? '', rows: [KEPT, ...rows] }),
  );
  const [first = '', second = '', third = ''] = versions;
  const [each, all, other] = [newFolder(), newFolder(), newFolder()];
  for (const version of versions) await take([version], each);
  await take([third, first, second], all);
  await take([first], other);
  await take([second, third], other);
  assert.equal(contentsOf(all), contentsOf(each));
  assert.equal(contentsOf(other), contentsOf(each));
  await take(versions, all);
  await take([third], all);
  assert.equal(contentsOf(all), contentsOf(each));
});

test('what a day changed twice is one release', async () => {
  const day = (rows: readonly Cells[]): Version => ({ date: '2026-01-02', rows: [KEPT, ...rows] });
  const { history } = await historyOf(day([]), day([at('a', '100')]), day([at('a', '100'), at('b', '101')]));
  assert.deepEqual(
    history.releases.map(({ date, entries }) => [date, entries.length]),
    [['2026-01-02', 2]],
  );
});

test('two versions of one day, given twice at once, change nothing the second time', async () => {
  const versions = [[at('a', '100')], [at('b', '100')]].map((rows) =>
    writeXml({ date: '2026-01-01', rows: [KEPT, ...rows] }),
  );
  const folder = newFolder();
  await take(versions, folder);
  const once = contentsOf(folder);
  await take(versions, folder);
  assert.equal(contentsOf(folder), once);
});

test('an older release that is taken back by force, and data that was lost on the way, leave a past that can be read', async () => {
  const folder = newFolder();
  const [older, newer] = [[], [at('zz', '100-101', 'Bob', { Reference: '[RFC9999]' })]].map((rows, i) =>
    writeXml({ date: dates[i] ?? '', rows: [KEPT, ...rows] }),
  );
  await take([newer ?? ''], folder);
  await take([older ?? ''], folder);
  const back = loadRegistry(folder);
  assert.equal(back.former.services.get('zz')?.since, '2026-01-01');
  assert.deepEqual(back.former.spans.get('100-101')?.span, { first: 100, last: 101, ranged: true });
  await take([newer ?? ''], folder);
  writeFileSync(join(folder, 'registry.json'), '{');
  await take([older ?? ''], folder);
  const lost = loadRegistry(folder);
  assert.deepEqual(lost.former.services.get('zz')?.entries.length, 1);
  assert.ok(lost.former.documents.has('rfc9999') && lost.former.contacts.has('Bob'));
  assert.ok(lost.portAt.has(100));
});

test('between an excerpt and the whole registry nothing was changed, and the history begins with the data that was there', async () => {
  const folder = newFolder();
  await take([writeXml({ date: '2026-01-01', rows: [KEPT, at('a', '100')] })], folder);
  rmSync(join(folder, PAST_FILES.entries));
  rmSync(join(folder, PAST_FILES.contacts));
  await take([writeXml({ date: '2026-02-01', rows: [KEPT] })], folder);
  const { history } = loadRegistry(folder);
  assert.deepEqual(
    history.releases.map(({ date, begun }) => [date, begun]),
    [
      ['2026-02-01', false],
      ['2026-01-01', true],
    ],
  );
});

test('a past that is damaged is neither read nor written over, even with --force', async () => {
  const folder = newFolder();
  const version = writeXml({ date: '2026-01-01', rows: [KEPT] });
  await take([version], folder);
  const file = join(folder, PAST_FILES.entries);
  const whole = readFileSync(file, 'utf8');
  for (const [damage, complaint] of [
    [whole.replace('begun', 'began'), /changes\.csv:2: an unknown change/],
    [whole.replace('2026-01-01', '2026-01'), /changes\.csv:2: not the date of a release/],
    [`${whole}2026-01-01,before,x,,,,,,,,,,,\n`, /changes\.csv: a row before without its row after/],
    [whole.slice(0, 20), /a wrong header/],
  ] as const) {
    writeFileSync(file, damage);
    assert.throws(() => loadRegistry(folder), complaint);
    await assert.rejects(take([version], folder), complaint);
    assert.equal(readFileSync(file, 'utf8'), damage);
  }
});
