import assert from 'node:assert/strict';
import test from 'node:test';
import { folded } from '../fold.ts';
import { parseNames } from '../names.ts';
import { parseQuery } from '../query.ts';
import { FIT } from './fit.ts';
import { formerAnswers, serviceAnswers, useAnswers } from './name-answers.ts';

const SERVICES = ['http 80', 'Docker 2295', 'rdp -', 'smb -', 'wbt 1014', 'x11 =6000-6063', 'many =7000,7002-7003'];
const USES = ['RDP\twbt\tRemote Desktop', 'SMB\trdp\tFiles', 'Tool\t81\tA tool', 'HTTP\twbt\tNot the usual'];
const FORMER = ['Old-One\t2026-01-02\tnew, newer', 'lost\t2026-01-02\t'];
const names = parseNames(
  [SERVICES, ['r81', 'o', 'p', 'l'], USES, FORMER].map((lines) => lines.join('\n')).join('\n\n'),
);

const answersOf =
  (find: typeof serviceAnswers) =>
  (text: string): string[][] =>
    find(names, parseQuery(text), folded(text)).map(({ title, path, detail, fit }) => {
      const [name = ''] = Object.entries(FIT).find(([, value]) => value === fit) ?? [];
      return [title, path, detail, name];
    });
const services = answersOf(serviceAnswers);
const uses = answersOf(useAnswers);
const former = answersOf(formerAnswers);

test('a service says where it is: at no port, at one, at several', () => {
  assert.deepEqual(services('smb'), [['smb', '/service/smb/', 'no port', 'letter']]);
  assert.deepEqual(services('http'), [['http', '/service/http/', 'port 80', 'letter']]);
  assert.deepEqual(services('x11'), [['x11', '/service/x11/', 'port 6000–6063', 'letter']]);
  assert.deepEqual(services('many'), [['many', '/service/many/', 'ports 7000, 7002–7003', 'letter']]);
});

test('a service that a query means fits as one that was typed but for case', () => {
  assert.deepEqual(services('_http._tcp'), [['http', '/service/http/', 'port 80', 'exact']]);
  assert.deepEqual(services('HTTP'), [['http', '/service/http/', 'port 80', 'exact']]);
  assert.deepEqual(services('htt')[0]?.[3], 'begins');
  assert.deepEqual(services('zzz'), []);
});

test('a service without a port gives way to its common use that has one, and to no other', () => {
  assert.deepEqual(services('rdp')[0], ['rdp', '/service/rdp/', 'no port', 'exact']);
  assert.deepEqual(uses('rdp')[0]?.[3], 'letter');
  assert.deepEqual(uses('RDP')[0]?.[3], 'letter');
  // Its common use has no port either.
  assert.deepEqual(services('smb')[0]?.[3], 'letter');
  assert.deepEqual(uses('smb')[0]?.[3], 'exact');
  // It has a port itself.
  assert.deepEqual(services('http')[0]?.[3], 'letter');
  assert.deepEqual(uses('http')[0]?.[3], 'exact');
  // A part of its name is not its name.
  assert.deepEqual(services('rd')[0]?.[3], 'begins');
  assert.deepEqual(uses('rd')[0]?.[3], 'begins');
});

test('a common name says what it is for, and what IANA has there', () => {
  assert.deepEqual(uses('RDP'), [['wbt', '/service/wbt/', 'RDP: Remote Desktop. IANA: port 3389', 'letter']]);
  assert.deepEqual(uses('tool'), [['Port 81', '/port/81/', 'Tool: A tool. IANA: Reserved', 'exact']]);
  assert.deepEqual(uses('tool port')[0]?.[3], 'exact');
  assert.deepEqual(uses('zzz'), []);
});

test('a name that is gone says since when, and what is in its place', () => {
  const inPlace = 'no longer in the registry since 2026-01-02; in its place new, newer';
  assert.deepEqual(former('Old-One'), [['Old-One', '/service/old-one/', inPlace, 'letter']]);
  assert.deepEqual(former('old one'), [['Old-One', '/service/old-one/', inPlace, 'exact']]);
  assert.deepEqual(former('lost'), [
    ['lost', '/service/lost/', 'no longer in the registry since 2026-01-02', 'letter'],
  ]);
  assert.deepEqual(former('zzz'), []);
});
