import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { must } from '../../text/must.ts';
import { changeOf, plain, siteDataOf, withPast } from '../facts.fixture.ts';
import { goneContact, goneDocument, goneService, goneSpan } from './gone-notice.ts';

type Cells = Parameters<typeof entryOf>[0];
const entry = (name: string, port: string, transport: string, assignee: string, more: Cells = {}) =>
  entryOf({
    'Service Name': name,
    'Port Number': port,
    'Transport Protocol': transport,
    Assignee: assignee,
    ...more,
  });
const words = { Description: 'The\nheir' };
const now = [
  ...['tcp', 'udp'].map((transport) => entry('heir', '7', transport, '[Ann]', words)),
  entry('stranger', '8', '', '[Bob]'),
  entryOf({ 'Port Number': '9-10', Description: 'Unassigned' }),
  entry('apart', '7', 'sctp', '[Ann]'),
  entry('far', '11', 'tcp', '[Ann]'),
];
const range = entryOf({ 'Port Number': '8-10', Description: 'Reserved' });
const gone = ['tcp', 'udp'].map((transport) => entry('gone', '7-8', transport, '[Ann]', { Reference: '[RFC7]' }));
const alone = entry('alone', '', '', '', { Contact: '[Cy]' });
const registry = withPast(registryOf(now), {
  entries: [...gone, range, alone].map((one) => changeOf('2026-01-02', 'removed', one)),
  begun: ['2026-01-01'],
});
const data = siteDataOf(registry);
const { services, spans, contacts, documents } = registry.former;

test('what now is on the ports and transports of a former service is told, alike transports together', () => {
  const { notice, heading, successors } = goneService(data, must(services, 'gone', 'former service'));
  assert.equal(
    plain(notice),
    'IANA removed the service name gone in the release of 2026-01-02. This page shows its last entries.',
  );
  assert.equal(heading, 'Now on the same ports');
  assert.deepEqual(successors.map(plain), ['heir, TCP and UDP 7: The heir (same assignee)', 'stranger, port 8']);
});

test('a former service without ports has no successors, and one entry', () => {
  const { notice, successors } = goneService(data, must(services, 'alone', 'former service'));
  assert.match(plain(notice), /This page shows its last entry\.$/);
  assert.deepEqual(successors, []);
});

test('a service that was renamed says to what', () => {
  const old = entry('old', '5', 'tcp', '[Ann]');
  const renamed = entry('renamed', '5', 'tcp', '[Ann]');
  const past = withPast(registryOf([renamed]), {
    entries: [changeOf('2026-01-02', 'removed', old), changeOf('2026-01-02', 'added', renamed)],
  });
  const { notice } = goneService(siteDataOf(past), must(past.former.services, 'old', 'former service'));
  assert.equal(
    plain(notice),
    'old was renamed to renamed in the release of 2026-01-02. This page shows its last entry.',
  );
  assert.deepEqual(notice[1], { text: 'renamed', path: '/service/renamed/' });
});

test('a former range says as what its ports are listed now', () => {
  const { notice, heading, successors } = goneSpan(data, must(spans, '8-10', 'former span'));
  assert.equal(plain(notice), 'IANA removed this entry in the release of 2026-01-02. Its ports are now listed as:');
  assert.equal(heading, null);
  assert.deepEqual(successors.map(plain), ['stranger, port 8', 'Ports 9-10: Unassigned']);
  const bare = withPast(registryOf([]), { entries: [changeOf('2026-01-02', 'removed', range)] });
  const nothing = goneSpan(siteDataOf(bare), must(bare.former.spans, '8-10', 'former span'));
  assert.equal(plain(nothing.notice), 'IANA removed this entry in the release of 2026-01-02.');
});

test('a former contact and a former document say since when', () => {
  assert.equal(
    plain(goneContact(must(contacts, 'Cy', 'former contact')).notice),
    'IANA removed the contact Cy in the release of 2026-01-02.',
  );
  assert.equal(
    plain(goneDocument(must(documents, 'rfc7', 'former document')).notice),
    'No entry has cited RFC 7 since the release of 2026-01-02.',
  );
});
