import assert from 'node:assert/strict';
import test from 'node:test';
import { APPLICATION_FIELDS, printApplication, type Request } from './application.ts';

const PLAIN: Request = { name: 'mine', transports: ['tcp'], port: '', answers: {}, wantsPort: false };
const draftOf = (id: string, request: Partial<Request>): string =>
  APPLICATION_FIELDS.find((field) => field.id === id)?.draft({ ...PLAIN, ...request }) ?? 'no such field';

test('a service name alone asks for no port', () => {
  assert.equal(draftOf('resources', {}), 'Service name');
  assert.equal(draftOf('port', { port: '5000' }), '');
  assert.equal(draftOf('why', {}), 'No port is requested.');
});

test('a port is the one that is chosen, or of a range', () => {
  assert.equal(draftOf('resources', { wantsPort: true }), 'Port number and service name');
  assert.equal(draftOf('port', { wantsPort: true, port: '5000' }), '5000');
  assert.equal(draftOf('port', { wantsPort: true }), 'User Port');
  assert.equal(draftOf('port', { wantsPort: true, answers: { system: 'yes' } }), 'System Port');
});

test('transports stand in the usual order', () => {
  assert.equal(draftOf('transports', { transports: ['udp', 'tcp'] }), 'TCP, UDP');
});

test('what UDP is asked for is left out without it', () => {
  assert.equal(draftOf('congestion', {}), 'UDP is not requested.');
  assert.equal(draftOf('congestion', { transports: ['udp'] }), '');
  assert.equal(draftOf('discovery', { transports: ['udp'], answers: { discovery: 'yes' } }), 'Yes.');
  assert.equal(draftOf('discovery', { transports: ['udp'] }), '');
});

test('without a transport nothing is said of several', () => {
  assert.equal(draftOf('several-transports', { transports: [] }), '');
  assert.equal(draftOf('several-transports', {}), 'Only one transport is requested.');
});

test('answers say why a port is needed', () => {
  const words = draftOf('why', { wantsPort: true, answers: { configured: 'no', dns: 'no', existing: 'yes' } });
  assert.equal(
    words,
    'Neither a configuration nor a URI nor a related service tells clients the port. Clients cannot look the service up in DNS.',
  );
});

test('what only the applicant knows is left to them', () => {
  for (const id of ['assignee', 'contact', 'description', 'reference', 'development'])
    assert.equal(draftOf(id, {}), '');
});

test('the whole has every field in order', () => {
  const text = printApplication({ service: ' mine ', assignee: 'Me' });
  assert.ok(text.startsWith('Assignee: name and e-mail address\nMe\n\nContact: name and e-mail address\n–\n\n'));
  assert.match(text, /\nService name\nmine\n/);
  assert.equal(text.split('\n\n').length, APPLICATION_FIELDS.length);
});
