import assert from 'node:assert/strict';
import test from 'node:test';
import { parsePeople } from '../index/people.ts';
import { parseQuery } from '../query/parse-query.ts';
import { FIT } from './fit.ts';
import { peopleAnswers } from './people-answers.ts';

const people = parsePeople(
  [
    'RFC 6335\nRFC 2347\t\tTFTP Option Extension',
    'Ann Lee\nrfc6335\n80',
    'RFC 1',
    'Old Co',
    'Microsoft Corporation\tmicrosoft\t90',
  ].join('\n\n'),
);
const ask = (text: string): unknown[] =>
  peopleAnswers(people, parseQuery(text)).map(({ kind, title, path, detail, fit }) => [kind, title, path, detail, fit]);

test('a contact and a document say what they are to the registry, and lead to their pages', () => {
  assert.deepEqual(ask('Ann Lee'), [['contact', 'Ann Lee', '/contact/ann_lee/', 'Assignee or contact', FIT.letter]]);
  assert.deepEqual(ask('RFC 63').slice(0, 1), [
    ['reference', 'RFC 6335', '/reference/rfc6335/', 'Cited by the registry', FIT.begins],
  ]);
});

test('a contact is found by a name with other words around it, behind what has the whole text', () => {
  const lee = (fit: number) => [['contact', 'Ann Lee', '/contact/ann_lee/', 'Assignee or contact', fit]];
  assert.deepEqual(ask('port of lee'), lee(FIT.words));
});

test('who asks who somebody is means a contact, not a service of that assignee', () => {
  const fits = ['who is lee', 'Who was Lee?'].map((text) =>
    peopleAnswers(people, parseQuery(text)).map(({ fit }) => fit > FIT.words + 1 / 2 && fit < FIT.alike),
  );
  assert.deepEqual(fits, [[true], [true]]);
});

test('a document that a query names fits to the letter, a contact of the same slug does not', () => {
  assert.deepEqual(ask('rfc-6335'), [
    ['reference', 'RFC 6335', '/reference/rfc6335/', 'Cited by the registry', FIT.letter],
    ['contact', 'rfc6335', '/contact/rfc6335/', 'Assignee or contact', FIT.alike],
  ]);
});

test('a BCP is the RFCs that it consists of', () => {
  assert.deepEqual(ask('BCP 165').slice(0, 1), [
    ['reference', 'RFC 6335', '/reference/rfc6335/', 'Cited by the registry', FIT.letter],
  ]);
});

test('an RFC is found by its title, and by two words of it behind all else', () => {
  const tftp = (fit: number) => [['reference', 'RFC 2347', '/reference/rfc2347/', 'TFTP Option Extension', fit]];
  assert.deepEqual(ask('tftp option extension'), tftp(FIT.alike));
  assert.deepEqual(ask('tftp option'), tftp(FIT.words));
  assert.deepEqual(ask('option'), []);
  assert.deepEqual(ask('tftp zebra'), []);
});

test('the ports of an organization lead to it, but Enter does not open it', () => {
  const fits = ['microsoft ports', 'which services does Microsoft use?', 'ports registered by Microsoft'].map((text) =>
    peopleAnswers(people, parseQuery(text)).map(({ path, fit }) => [path, fit < FIT.alike && fit > FIT.words + 0.95]),
  );
  for (const fit of fits) assert.deepEqual(fit, [['/organization/microsoft/', true]]);
  for (const text of ['microsoft office ports', 'microsoft port']) assert.deepEqual(ask(text), [], text);
});

test('an organization is found by its name with a legal form, and comes among many contacts of its name', () => {
  const some = parsePeople(
    ['', 'Acme Labs\nAcme Labs\tacme_labs_2\nAcme Labs\tacme_labs_3\nAcme Toys', '', '', 'Acme\tacme\t3'].join('\n\n'),
  );
  const paths = (text: string): string[] =>
    peopleAnswers(some, parseQuery(text))
      .toSorted((a, b) => b.fit - a.fit)
      .map(({ path }) => path);
  const labs = ['/contact/acme_labs/', '/contact/acme_labs_2/', '/organization/acme/', '/contact/acme_labs_3/'];
  assert.deepEqual(paths('Acme Labs'), labs);
  assert.deepEqual(paths('Acme Toys').slice(0, 1), ['/contact/acme_toys/']);
  assert.deepEqual(paths('Acme GmbH'), ['/organization/acme/']);
});

test('who is gone says so', () => {
  assert.deepEqual(ask('old co'), [
    ['contact', 'Old Co', '/contact/old_co/', 'No longer in the registry', FIT.exact - 1 / 20],
  ]);
  assert.deepEqual(ask('RFC 1'), [['reference', 'RFC 1', '/reference/rfc1/', 'No longer in the registry', FIT.letter]]);
});

test('an organization says how many contacts it has, and fits with and without its legal form', () => {
  const answer = (fit: number) => [
    ['organization', 'Microsoft Corporation', '/organization/microsoft/', '90 contacts', fit],
  ];
  assert.deepEqual(ask('Microsoft Corporation'), answer(FIT.letter));
  assert.deepEqual(ask('microsoft'), answer(FIT.exact - 1 / 4));
  assert.deepEqual(ask('micro'), answer(FIT.begins - 1 / 4));
});

test('who asks for a port does not mean a number in a title', () => {
  assert.deepEqual(ask('80'), []);
  assert.deepEqual(ask('zzz'), []);
});
