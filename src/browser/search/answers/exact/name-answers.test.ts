import assert from 'node:assert/strict';
import test from 'node:test';
import { parseNames } from '../../index/names.ts';
import { addUses } from '../../index/uses.ts';
import { parseQuery } from '../../query/parse-query.ts';
import type { Answer } from '../answer.ts';
import { FIT } from '../fit.ts';
import { formerAnswers, serviceAnswers, useAnswers } from './name-answers.ts';
import { Wanted } from './wanted.ts';

const SERVICES = ['http 80', 'Docker 2295', 'rdp -', 'smb -', 'wbt 1014', 'x11 =6000-6063', 'many =7000,7002-7003'];
const USES = ['rdp\tSMB', 'wbt\tRDP\tHTTP', '81\tTool', '1\t+Tool', '1\tTool kit'];
const WHATS = ['Files', 'Remote Desktop', 'Not the usual', 'A tool', 'The same elsewhere', 'More'];
const FORMER = ['Old-One\t2026-01-02\thttp, newer', 'lost\t2026-01-02\t'];
const names = addUses(
  parseNames([SERVICES, ['r81', 'o', 'p', 'l', 's']].map((lines) => lines.join('\n')).join('\n\n')),
  [USES, FORMER].map((lines) => lines.join('\n')).join('\n\n'),
);

// The name of the value of FIT that is nearest to a fit.
const nameOf = (fit: number): string =>
  Object.entries(FIT).reduce((best, one) => (Math.abs(one[1] - fit) < Math.abs(best[1] - fit) ? one : best))[0];
const print = ({ title, path, ports, detail, use, passage, fit }: Answer): string =>
  [title, path, ports, detail, use, passage, nameOf(fit)].filter(Boolean).join(' | ');
const ask = (find: (text: string) => Answer[]) => (text: string) => find(text).map(print);
const wanted = (text: string): Wanted => new Wanted(parseQuery(text));
const services = ask((text) => serviceAnswers(names, parseQuery(text), wanted(text)));
const uses = ask((text) => useAnswers(names, WHATS, parseQuery(text), wanted(text)));
const former = ask((text) => formerAnswers(names, parseQuery(text), wanted(text)));

test('a service says where it is: at no port, at one, whose page is an answer too, at several', () => {
  assert.deepEqual(services('smb'), ['smb | /service/smb/ | no port | letter']);
  assert.deepEqual(services('http'), ['http | /service/http/ | 80 | letter', 'Port 80 | /port/80/ | http | exact']);
  assert.deepEqual(services('x11')[0], 'x11 | /service/x11/ | 6000–6063 | letter');
  assert.deepEqual(services('many'), ['many | /service/many/ | 7000, 7002–7003 | letter']);
});

test('a service fits as what was typed does, but for case, or by a part of its name', () => {
  assert.match(services('HTTP')[0] ?? '', /exact$/);
  assert.match(services('http port')[0] ?? '', /exact$/);
  assert.match(services('htt')[0] ?? '', /words$/);
  assert.match(services('ht')[0] ?? '', /begins$/);
  assert.match(services('tt')[0] ?? 'none', /none$/);
  assert.deepEqual(services('zzz'), []);
});

test('a label means exactly its service', () => {
  assert.deepEqual(services('_rdp._tcp'), ['rdp | /service/rdp/ | no port | letter']);
  assert.deepEqual(services('_htt._tcp'), []);
});

test('a service without a port gives way to its common use that has one, and to no other', () => {
  assert.match(services('rdp')[0] ?? '', /alike$/);
  assert.match(uses('rdp')[0] ?? '', /exact$/);
  // The service with the common name “smb” has no port either.
  assert.match(services('smb')[0] ?? '', /letter$/);
  assert.match(uses('smb')[0] ?? '', /exact$/);
  // The service http has a port itself.
  assert.match(services('http')[0] ?? '', /letter$/);
  assert.match(uses('http')[0] ?? '', /exact$/);
});

test('a common name says what it is for, and what IANA has there; of several uses the first fits best', () => {
  assert.deepEqual(uses('RDP'), ['wbt | /service/wbt/ | 3389 | RDP: Remote Desktop | letter']);
  const [first, second, third] = useAnswers(names, WHATS, parseQuery('tool'), wanted('tool'));
  assert.deepEqual(
    [first?.path, second?.path, third?.path, first?.detail, second?.use],
    ['/port/81/', '/port/82/', '/port/83/', 'Reserved', 'Tool: The same elsewhere'],
  );
  assert.ok((first?.fit ?? 0) > (second?.fit ?? 0) && (second?.fit ?? 0) > (third?.fit ?? 0));
  assert.deepEqual(uses('zzz'), []);
});

test('before it is known what a common name is for, it says its name alone', () => {
  assert.equal(useAnswers(names, [], parseQuery('RDP'), wanted('RDP'))[0]?.use, 'RDP');
});

test('a number beside a name decides between namesakes', () => {
  const [, second] = useAnswers(names, WHATS, parseQuery('tool 82'), wanted('tool 82'));
  assert.ok((second?.fit ?? 0) > FIT.exact - 1 / 2);
  const best = useAnswers(names, WHATS, parseQuery('tool 82'), wanted('tool 82')).toSorted((a, b) => b.fit - a.fit)[0];
  assert.equal(best?.path, '/port/82/');
});

test('a name that is gone says since when, and leads to what is in its place', () => {
  const inPlace = 'No longer in the registry since 2026-01-02; in its place http, newer';
  assert.deepEqual(former('Old-One'), [
    'http | /service/http/ | 80 | In place of Old-One. | letter',
    `Old-One | /service/old-one/ | ${inPlace} | letter`,
  ]);
  const [successor, gone] = formerAnswers(names, parseQuery('old one'), wanted('old one'));
  assert.ok((successor?.fit ?? 0) > (gone?.fit ?? 0));
  assert.deepEqual(former('lost'), ['lost | /service/lost/ | No longer in the registry since 2026-01-02 | letter']);
  assert.deepEqual(former('zzz'), []);
});
