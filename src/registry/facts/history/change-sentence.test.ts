import assert from 'node:assert/strict';
import test from 'node:test';
import type { ContactChange, EntryChange } from '../../history/changes.ts';
import { parseContact } from '../../record/contact.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { changeOf, plain, siteDataOf, withPast } from '../facts.fixture.ts';
import { changeSentence, detailsSentence, groupAlike } from './change-sentence.ts';

const DAY = '2018-02-02';
type Cells = Parameters<typeof entryOf>[0];
const x = (cells: Cells, transport = 'tcp'): ReturnType<typeof entryOf> =>
  entryOf({ 'Service Name': 'x', 'Port Number': '7', 'Transport Protocol': transport, ...cells });
const changed = (before: Cells, after: Cells, transport = 'tcp'): EntryChange => {
  const columns = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return { release: DAY, kind: 'changed', before: x(before, transport), after: x(after, transport), columns };
};

const sentencesOf = (...changes: readonly EntryChange[]) => sentencesIn([], changes);
function sentencesIn(now: readonly ReturnType<typeof entryOf>[], changes: readonly EntryChange[]) {
  const registry = withPast(registryOf(now, [['Ann', 'Ann Inc.']]), { entries: changes });
  const words = { ...siteDataOf(registry), here: '/port/7/' };
  return groupAlike(words, changes).map((alike) => changeSentence(words, alike));
}
const told = (...changes: readonly EntryChange[]): string[] => sentencesOf(...changes).map(plain);

test('an entry that came or went is told with its words and its holder', () => {
  const entry = x({ Description: 'Words', Assignee: '[Ann]' });
  assert.deepEqual(told(changeOf(DAY, 'added', entry)), ['Added x on TCP 7: Words (assignee: Ann Inc.).']);
  assert.deepEqual(told(changeOf(DAY, 'removed', x({}))), ['Removed x on TCP 7.']);
});

test('the page itself is not linked, other pages are', () =>
  assert.deepEqual(sentencesOf(changeOf(DAY, 'added', x({})))[0], [
    'Added ',
    { text: 'x', path: '/service/x/' },
    ' on ',
    'TCP ',
    '7',
    '.',
  ]));

test('an entry without a port is called by its name, one without a name by what it is listed as', () => {
  const y = (transport: string) => entryOf({ 'Service Name': 'y', 'Transport Protocol': transport });
  assert.deepEqual(told(changeOf(DAY, 'added', y(''))), ['Added y.']);
  const both = [changeOf(DAY, 'added', y('udp')), changeOf(DAY, 'removed', y('tcp'))];
  assert.deepEqual(told(...both), ['Added y on UDP without a port.', 'Removed y on TCP without a port.']);
  const reserved = entryOf({ 'Port Number': '7', Description: 'Reserved' });
  assert.deepEqual(told(changeOf(DAY, 'added', reserved)), ['Port 7 listed as “Reserved”.']);
  assert.deepEqual(told(changeOf(DAY, 'removed', reserved)), ['Port 7 no longer listed as “Reserved”.']);
  const nameless = entryOf({ 'Transport Protocol': 'tcp', Description: 'Lost' });
  assert.deepEqual(told(changeOf(DAY, 'added', nameless)), [
    'An entry with neither a name nor a port listed as “Lost”.',
  ]);
});

test('cells that differ are told one after another, assignee and contact as one where they are', () => {
  assert.deepEqual(told(changed({ Assignee: '[Ann]', Contact: '[Ann]' }, { Assignee: '[Bob]', Contact: '[Bob]' })), [
    'Assignee and contact of x on TCP 7 changed from Ann Inc. to Bob.',
  ]);
  assert.deepEqual(told(changed({ Assignee: '[Ann]', Contact: '[Cy]' }, { Assignee: '[Bob][Cy]', Contact: '[Ann]' })), [
    'Assignee of x on TCP 7 changed from Ann Inc. to Bob and Cy; contact changed from Cy to Ann Inc.',
  ]);
});

test('a date that changes with other cells is told only by itself', () => {
  const [old, now] = [{ 'Modification Date': '2018-01-01' }, { 'Modification Date': '2018-02-01' }];
  assert.deepEqual(told(changed({ ...old, Description: 'a' }, { ...now, Description: 'b' })), [
    'Description of x on TCP 7 changed from “a” to “b”.',
  ]);
  assert.deepEqual(told(changed(old, now)), ['Modification date of x on TCP 7 changed from 2018-01-01 to 2018-02-01.']);
});

test('transports that changed alike are told together, whatever their dates', () => {
  const both = ['tcp', 'udp'].map((transport, i) =>
    changed(
      { Description: 'a', 'Modification Date': '' },
      { Description: 'b', 'Modification Date': `2018-0${i + 1}` },
      transport,
    ),
  );
  assert.deepEqual(told(...both), ['Description of x on TCP and UDP 7 changed from “a” to “b”.']);
});

test('a new name is one event', () => {
  const ann = { Assignee: '[Ann]' };
  const moves = ['tcp', 'udp'].flatMap((transport) => [
    changeOf(DAY, 'removed', x(ann, transport)),
    changeOf(DAY, 'added', x({ ...ann, 'Service Name': 'y' }, transport)),
  ]);
  const now = ['tcp', 'udp'].map((transport) => x({ 'Service Name': 'y' }, transport));
  assert.deepEqual(sentencesIn(now, moves).map(plain), ['Renamed x to y on TCP and UDP 7.']);
  assert.deepEqual(sentencesIn([...now, x({ 'Port Number': '8' })], moves).map(plain), [
    'Removed x on TCP and UDP 7 (assignee: Ann Inc.).',
    'Added y on TCP and UDP 7 (assignee: Ann Inc.).',
  ]);
});

test('what became of blocks is one event', () => {
  const block = (ports: string, description: string) => entryOf({ 'Port Number': ports, Description: description });
  const toldOf = (from: readonly string[], to: readonly string[], description = 'Unassigned'): string[] =>
    told(
      ...from.map((ports) => changeOf(DAY, 'removed', block(ports, description))),
      ...to.map((ports) => changeOf(DAY, 'added', block(ports, description))),
    );
  assert.deepEqual(toldOf(['10-19'], ['11-19']), ['Unassigned block 10-19 was cut to 11-19.']);
  assert.deepEqual(toldOf(['10-19'], ['10-20']), ['Unassigned block 10-19 was extended to 10-20.']);
  assert.deepEqual(toldOf(['10-19'], ['11-20']), ['Unassigned block 10-19 was moved to 11-20.']);
  assert.deepEqual(toldOf(['10-19'], ['10', '12-19']), ['Unassigned block 10-19 was split into 10 and 12-19.']);
  assert.deepEqual(toldOf(['10-11', '13'], ['10-13']), ['Unassigned blocks 10-11 and 13 were merged into 10-13.']);
  assert.deepEqual(toldOf(['10-19', '20-29'], ['10-21', '23-29']), [
    'Unassigned blocks 10-19 and 20-29 were rearranged into 10-21 and 23-29.',
  ]);
  assert.deepEqual(toldOf(['10-19'], ['11-19'], 'Reserved'), ['“Reserved” block 10-19 was cut to 11-19.']);
});

test("what became of a contact's details", () => {
  const ann = parseContact(['Ann', 'Ann A.', 'Org'], 'test', 2, []);
  const words = { ...siteDataOf(registryOf([])), here: '/' };
  const toldOf = (change: ContactChange): string => plain(detailsSentence(words, change));
  assert.equal(toldOf(changeOf(DAY, 'added', ann)), 'Added to IANA’s list of contacts (Ann A., Org).');
  assert.equal(
    toldOf(changeOf(DAY, 'removed', { ...ann, updated: '2018-01-01' })),
    'Removed from IANA’s list of contacts (Ann A., Org, last updated 2018-01-01).',
  );
  const unlisted = { ...ann, name: '', organization: '' };
  assert.equal(toldOf(changeOf(DAY, 'removed', unlisted)), 'Removed from IANA’s list of contacts.');
  const columns = ['Organization', 'Last Updated'];
  const moved = { ...ann, organization: '', updated: '2018-01-01' };
  assert.equal(
    toldOf({ release: DAY, kind: 'changed', before: ann, after: moved, columns }),
    'Organization “Org” removed.',
  );
  const dated = { ...ann, updated: '2018-01-01' };
  assert.equal(
    toldOf({ release: DAY, kind: 'changed', before: ann, after: dated, columns: ['Last Updated'] }),
    'Date of last update 2018-01-01 added.',
  );
  const address = { ...ann, uris: ['mailto:a&b'] };
  assert.equal(
    toldOf({ release: DAY, kind: 'changed', before: ann, after: address, columns: ['Contact URI'] }),
    'Contact URI “mailto:a&b” added.',
  );
});
