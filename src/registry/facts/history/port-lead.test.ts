import assert from 'node:assert/strict';
import test from 'node:test';
import type { Entry } from '../../record/entry.ts';
import { registryOf } from '../../registry.fixture.ts';
import { must } from '../../text/must.ts';
import { siteDataOf, withPast } from '../facts.fixture.ts';
import { came, DAY, leadOf, named, OLDEST, unnamed, went } from './port-lead.fixture.ts';
import { portLead } from './port-lead.ts';

test('a port that never changed is assigned since the oldest release or earlier', () => {
  const lead = ['TCP and UDP 7 have been assigned to a since 2015-05-04 or earlier.'];
  assert.deepEqual(leadOf([named('a'), named('a', 'udp')], []), lead);
  assert.deepEqual(leadOf([named('a')], [], ['2016-01-01', ...OLDEST].reverse()), [
    'TCP 7 has been assigned to a since 2016-01-01 or earlier.',
  ]);
});

test('where nothing is known of the past nothing is said of it', () => {
  assert.deepEqual(leadOf([named('a')], [], []), []);
  assert.deepEqual(leadOf([unnamed('Unassigned', '7-8')], []), []);
});

test('a port says since when it is assigned, and that it was unassigned', () => {
  const block = unnamed('Unassigned', '7-8');
  const lead = leadOf([named('a'), unnamed('Unassigned', '8')], [came(named('a')), went(block)]);
  assert.deepEqual(lead, ['TCP 7 has been assigned to a since 2018-02-02.', 'Before that, the port was unassigned.']);
});

test('dates lead to where the page of the release tells it', () => {
  const data = siteDataOf(withPast(registryOf([named('a')]), { entries: [came(named('a'))], begun: OLDEST }));
  const [sentence = []] = portLead({ ...data, here: '/port/7/' }, must(data.registry.portAt, 7, 'port'));
  assert.deepEqual(sentence, [
    'TCP ',
    '7',
    ' has been assigned to ',
    { text: 'a', path: '/service/a/' },
    ' ',
    'since ',
    { text: DAY, path: '/changes/2018-02-02/#added-entry-a-7-tcp' },
    '.',
  ]);
});

test('who had a port before is told with its holder, transports and names alike together', () => {
  const old = ['tcp', 'udp'].flatMap((transport) => [named('old', transport), named('old_', transport)]);
  const bob = { Assignee: '[Bob]' };
  const now = [named('new', 'tcp', bob), named('new', 'udp', bob)];
  assert.deepEqual(leadOf(now, [...old.map((one) => went(one)), ...now.map((one) => came(one))]), [
    'TCP and UDP 7 have been assigned to new since 2018-02-02.',
    'Before that, they were assigned to old and old_ (assignee: Ann).',
  ]);
});

test('transports with a history of their own are told apart', () => {
  const [kept, old, now] = [named('a'), named('b', 'udp', { Assignee: '' }), named('c', 'udp')];
  assert.deepEqual(leadOf([kept, now], [went(old), came(now)]), [
    'TCP 7 has been assigned to a since 2015-05-04 or earlier.',
    'UDP 7 has been assigned to c since 2018-02-02.',
    'Before that, it was assigned to b.',
  ]);
  assert.deepEqual(leadOf([kept, unnamed('Reserved')], []), [
    'TCP 7 has been assigned to a since 2015-05-04 or earlier.',
  ]);
});

test('each sentence names only the transports on which a name is, the leading name first', () => {
  const nfs = ['tcp', 'udp', 'sctp'].map((transport) => named('nfs', transport, { Reference: '[RFC5665]' }));
  const since = 'since 2015-05-04 or earlier.';
  assert.deepEqual(leadOf([named('shilp'), named('shilp', 'udp'), ...nfs], []), [
    `TCP, UDP and SCTP 7 have been assigned to nfs ${since}`,
    `TCP and UDP 7 have been assigned to shilp ${since}`,
  ]);
  assert.deepEqual(leadOf([named('c', 'udp'), named('a'), named('b'), named('b', 'udp'), named('d')], []), [
    `TCP 7 has been assigned to a and d ${since}`,
    `TCP and UDP 7 have been assigned to b ${since}`,
    `UDP 7 has been assigned to c ${since}`,
  ]);
});

test('who had a transport before is told with who has it now, though another came first', () => {
  const [a, b, c, d] = [named('a'), named('b'), named('c', 'udp'), named('d', 'udp', { Assignee: '[Bob]' })];
  const before = [named('before', 'udp')];
  assert.deepEqual(leadOf([b, d], [came(b), came(d), ...before.map((one) => went(one))]), [
    'TCP 7 has been assigned to b since 2018-02-02.',
    'UDP 7 has been assigned to d since 2018-02-02.',
    'Before that, it was assigned to before (assignee: Ann).',
  ]);
  assert.deepEqual(leadOf([a, c], [came(a), came(c), went(unnamed('Unassigned'))]), [
    'TCP 7 has been assigned to a since 2018-02-02.',
    'UDP 7 has been assigned to c since 2018-02-02.',
    'Before that, the port was unassigned.',
  ]);
});

test('a name that the same assignee replaced is what the port was called', () => {
  const [first, second, third] = [named('first'), named('second'), named('third')];
  const changes = [came(first, '2016-01-01'), went(first, '2017-01-01'), came(second, '2017-01-01')];
  assert.deepEqual(leadOf([second], changes), [
    'TCP 7 has been assigned to second since 2017-01-01, when the name changed from first.',
  ]);
  assert.deepEqual(leadOf([third], [...changes, went(second), came(third)]), [
    'TCP 7 has been assigned to third since 2018-02-02, when the name changed from second.',
  ]);
});

test('names that were replaced at once are told one by one, and apart from those that stayed', () => {
  const [a, b, c, d] = [named('a'), named('b'), named('c', 'udp'), named('d', 'udp')];
  assert.deepEqual(leadOf([b, d], [went(a), came(b), went(c), came(d)]), [
    'TCP 7 has been assigned to b since 2018-02-02, when the name changed from a.',
    'UDP 7 has been assigned to d since 2018-02-02, when the name changed from c.',
  ]);
  assert.deepEqual(leadOf([b, d], [went(a), came(b)]), [
    'TCP 7 has been assigned to b since 2018-02-02, when the name changed from a.',
    'UDP 7 has been assigned to d since 2015-05-04 or earlier.',
  ]);
});

test('a port of which one transport was unassigned before was not', () => {
  const now = [named('a'), named('a', 'udp')];
  const [first] = leadOf(now, [came(now[1] as Entry), went(unnamed('Unassigned'))]).slice(1);
  assert.equal(first, 'UDP 7 has been assigned to a since 2018-02-02.');
  assert.equal(leadOf(now, [came(now[1] as Entry), went(unnamed('Unassigned'))]).length, 2);
});

test('a port that nobody has any more says who had it, and until when', () => {
  const now = unnamed('Unassigned');
  assert.deepEqual(leadOf([now], [went(named('a')), went(named('a', 'udp')), came(now)]), [
    'TCP and UDP 7 were assigned to a (assignee: Ann) until 2018-02-02.',
  ]);
});

test('only the last of those who had a port is told, and not one who has it again', () => {
  const now = unnamed('Unassigned');
  const changes = [went(named('a'), '2016-01-01'), came(named('b'), '2016-01-01'), went(named('b')), came(now)];
  assert.deepEqual(leadOf([now], changes), ['TCP 7 was assigned to b (assignee: Ann) until 2018-02-02.']);
  assert.deepEqual(leadOf([named('a')], [went(named('a'), '2016-01-01'), came(named('a'))]), [
    'TCP 7 has been assigned to a since 2018-02-02.',
  ]);
});

test('the last change is told, unless another sentence does', () => {
  const [before, after] = [named('a', 'tcp', { Contact: '[Ann]' }), named('a', 'tcp', { Contact: '[Bob]' })];
  const columns = ['Contact', 'Modification Date'];
  const changed = { release: '2019-01-01', kind: 'changed', before, after, columns } as const;
  assert.deepEqual(leadOf([after], [came(before), changed]), [
    'TCP 7 has been assigned to a since 2018-02-02.',
    'The contact of a on TCP 7 last changed on 2019-01-01.',
  ]);
});
