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

function sentencesOf(...changes: readonly EntryChange[]) {
  const registry = withPast(registryOf([], [['Ann', 'Ann Inc.']]), { entries: changes });
  const words = { ...siteDataOf(registry), here: '/port/7/' };
  return groupAlike(words, changes).map((alike) => changeSentence(words, alike));
}
const told = (...changes: readonly EntryChange[]): string[] => sentencesOf(...changes).map(plain);

test('an entry that came or went is told with its words and its holder', () => {
  const entry = x({ Description: 'Words', Assignee: '[Ann]' });
  assert.deepEqual(told(changeOf(DAY, 'added', entry)), ['Added x on TCP 7 (Words), held by Ann Inc.']);
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
  assert.deepEqual(told(changeOf(DAY, 'added', entryOf({ 'Service Name': 'y' }))), ['Added y.']);
  const reserved = entryOf({ 'Port Number': '7', Description: 'Reserved' });
  assert.deepEqual(told(changeOf(DAY, 'added', reserved)), ['Port 7 listed as “Reserved”.']);
  assert.deepEqual(told(changeOf(DAY, 'removed', reserved)), ['Port 7 no longer listed as “Reserved”.']);
});

test('cells that differ are told one after another, assignee and contact as one where they are', () => {
  assert.deepEqual(told(changed({ Assignee: '[Ann]', Contact: '[Ann]' }, { Assignee: '[Bob]', Contact: '[Bob]' })), [
    'Assignee and contact of x on TCP 7 changed from Ann Inc. to Bob.',
  ]);
  assert.deepEqual(told(changed({ Assignee: '[Ann]', Contact: '[Cy]' }, { Assignee: '[Bob][Cy]', Contact: '[Ann]' })), [
    'Assignee of x on TCP 7 changed from Ann Inc. to Bob and Cy; contact changed from Cy to Ann Inc.',
  ]);
});

test('a cell that was or became empty was added or removed', () => {
  assert.deepEqual(told(changed({ Reference: '' }, { Reference: '[RFC7]' })), ['Reference RFC7 added to x on TCP 7.']);
  assert.deepEqual(told(changed({ 'Assignment Notes': 'Note' }, { 'Assignment Notes': '' })), [
    'Note “Note” removed from x on TCP 7.',
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
  assert.deepEqual(told(...moves), ['Renamed x to y on TCP and UDP 7.']);
});

test('what became of blocks is one event', () => {
  const block = (ports: string, description: string) => entryOf({ 'Port Number': ports, Description: description });
  const toldOf = (from: readonly string[], to: readonly string[], description = 'Unassigned'): string[] =>
    told(
      ...from.map((ports) => changeOf(DAY, 'removed', block(ports, description))),
      ...to.map((ports) => changeOf(DAY, 'added', block(ports, description))),
    );
  assert.deepEqual(toldOf(['10-19'], ['11-19']), ['Unassigned block 10-19 cut to 11-19.']);
  assert.deepEqual(toldOf(['10-19'], ['10-20']), ['Unassigned block 10-19 extended to 10-20.']);
  assert.deepEqual(toldOf(['10-19'], ['11-20']), ['Unassigned block 10-19 moved to 11-20.']);
  assert.deepEqual(toldOf(['10-19'], ['10', '12-19']), ['Unassigned block 10-19 split into 10 and 12-19.']);
  assert.deepEqual(toldOf(['10-11', '13'], ['10-13']), ['Unassigned blocks 10-11 and 13 merged into 10-13.']);
  assert.deepEqual(toldOf(['10-19', '20-29'], ['10-21', '23-29']), [
    'Unassigned blocks 10-19 and 20-29 rearranged into 10-21 and 23-29.',
  ]);
  assert.deepEqual(toldOf(['10-19'], ['11-19'], 'Reserved'), ['“Reserved” block 10-19 cut to 11-19.']);
});

test("what became of a contact's details", () => {
  const ann = parseContact(['Ann', 'Ann A.', 'Org'], 'test', 2, []);
  const words = { ...siteDataOf(registryOf([])), here: '/' };
  const toldOf = (change: ContactChange): string => plain(detailsSentence(words, change));
  assert.equal(toldOf(changeOf(DAY, 'added', ann)), 'Added to IANA’s list of contacts (Ann A., Org).');
  const unlisted = { ...ann, name: '', organization: '' };
  assert.equal(toldOf(changeOf(DAY, 'removed', unlisted)), 'Removed from IANA’s list of contacts.');
  const columns = ['Organization', 'Last Updated'];
  const moved = { ...ann, organization: '', updated: '2018-01-01' };
  assert.equal(
    toldOf({ release: DAY, kind: 'changed', before: ann, after: moved, columns }),
    'Organization “Org” removed.',
  );
});
