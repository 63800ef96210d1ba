import assert from 'node:assert/strict';
import test from 'node:test';
import { answerRow } from './answer-row.ts';
import { type Answer, answerOf } from './answers/answer.ts';
import { FIT } from './answers/fit.ts';

const MQTT = answerOf({
  kind: 'service',
  title: 'secure-mqtt',
  path: '/service/secure-mqtt/',
  ports: '8883',
  transports: ['tcp', 'udp'],
  detail: 'Secure MQTT',
  use: 'MQTT over TLS',
  passage: 'Contact: Ann Lee',
  fit: FIT.words,
});
const row = (changes: Partial<Answer> = {}, ...words: string[]): ReturnType<typeof answerRow> =>
  answerRow({ ...MQTT, ...changes }, words);
const said = (changes: Partial<Answer>, ...words: string[]): string[] =>
  row(changes, ...words).texts.map(
    ({ parts, fromIana }) => (fromIana ? '' : '*') + parts.map(({ text }) => text).join(''),
  );

test('ports and transports are chips, of many ports the first', () => {
  const { ports, transports } = row();
  assert.deepEqual([ports, transports], [['8883'], ['TCP', 'UDP']]);
  assert.deepEqual(row({ ports: 'no port', transports: [] }).ports, ['no port']);
  assert.deepEqual(row({ ports: '1, 2, 3', transports: [] }).ports, ['1', '2', '3']);
  assert.deepEqual(row({ ports: '1, 2, 3, 4–5', transports: [] }).ports, ['1', '2', '2 more']);
  assert.deepEqual(row({ ports: '', transports: [] }).ports, []);
});

test('IANA’s description comes first, then the passage, then what is not from IANA', () => {
  const inOrder = ['Secure MQTT', 'Contact: Ann Lee', '*MQTT over TLS'];
  assert.deepEqual(said({}), inOrder);
  assert.deepEqual(said({ kind: 'use' }, 'tls'), inOrder);
  assert.deepEqual(said({ detail: '', use: '', passage: '' }), []);
});

test('what only resembles the query says first what it lacks, unmarked', () => {
  const lacking = { fit: FIT.begins, passage: 'Without “lee”.', use: '' };
  assert.deepEqual(said(lacking, 'mqtt', 'lee'), ['Without “lee”.', 'Secure MQTT']);
  assert.deepEqual(
    row(lacking, 'lee').texts.flatMap(({ parts }) => parts.filter(({ marked }) => marked)),
    [],
  );
});

test('what was asked for is shown whole', () => {
  assert.equal(row({ fit: FIT.alike }).whole, true);
  assert.equal(row({ fit: FIT.words }).whole, false);
});

test('a page that full text found is of the kind of its folder', () => {
  assert.equal(row({ kind: 'text' }).kind, 'Service');
  assert.equal(row({ kind: 'text', path: '/about/' }).kind, 'Page');
  assert.equal(row({ kind: 'use' }).kind, 'Common name');
});
