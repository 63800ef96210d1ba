import assert from 'node:assert/strict';
import test from 'node:test';
import { makeTable } from '../../../table/data/table.ts';
import { rowsWith } from '../../../table/table.fixture.ts';
import { parseQuery } from '../../query/parse-query.ts';
import { answerOf } from '../answer.ts';
import { describeAnswers } from './describe-answers.ts';
import { findEntryPages } from './entry-pages.ts';

const note = `${'before '.repeat(20)}the needle stands here ${'after '.repeat(20)}`;
const entry = { 'Service Name': 'web', 'Port Number': '80', Description: 'Pages' };
const pages = findEntryPages(
  makeTable(
    rowsWith(
      { ...entry, 'Transport Protocol': 'udp', Assignee: '[Ann_Lee]' },
      { ...entry, 'Transport Protocol': 'tcp', 'Assignment Notes': note },
    ),
  ),
);
const web = answerOf({ kind: 'service', title: 'web', path: '/service/web/', fit: 3 });
const describe = (text: string, answer = web) => describeAnswers(pages, parseQuery(text), [answer])[0];

test('an answer says the transports of its entries, in the order of the registry’s, and a description', () => {
  assert.deepEqual(describe('web'), { ...web, ports: '80', transports: ['tcp', 'udp'], detail: 'Pages' });
});

test('what has no entries, or says more already, stays as it is', () => {
  const port = answerOf({ kind: 'port', title: 'Port 80', path: '/port/80/', detail: 'web', fit: 3 });
  assert.deepEqual(describe('80', port), { ...port, transports: ['tcp', 'udp'] });
  const other = answerOf({ kind: 'port', title: 'Port 81', path: '/port/81/', fit: 3 });
  assert.deepEqual(describe('81', other), other);
  assert.equal(describe('web', { ...web, detail: 'Something else' })?.detail, 'Something else');
});

test('a port has the transports on which it is assigned, and says what stands on one that was asked for', () => {
  const reserved = findEntryPages(
    makeTable(
      rowsWith(
        { 'Service Name': 'imap', 'Port Number': '143', 'Transport Protocol': 'tcp' },
        { 'Port Number': '143', 'Transport Protocol': 'udp', Description: 'Reserved' },
      ),
    ),
  );
  const port = answerOf({ kind: 'use', title: 'Port 143', path: '/port/143/', fit: 3 });
  const ask = (text: string) => describeAnswers(reserved, parseQuery(text), [port])[0];
  assert.deepEqual([ask('143')?.transports, ask('143')?.passage], [['tcp'], '']);
  assert.equal(ask('143/udp')?.passage, 'UDP 143: Reserved.');
  assert.equal(ask('143/sctp')?.passage, 'SCTP 143: no entry.');
});

test('a word that the answer does not show is shown where it stands', () => {
  assert.equal(describe('web lee')?.passage, 'Assignee: Ann Lee');
  assert.match(describe('needle')?.passage ?? '', /^Note: … before (?:before )*the needle stands here (?:after )+…$/);
  assert.equal(describe('pages')?.passage, '');
  assert.equal(describe('zebra')?.passage, '');
});
