import assert from 'node:assert/strict';
import test from 'node:test';
import { isAcademic, isNamedAfter, mailDomains, registeredDomain } from './mail-domain.ts';

const DOMAINS: [host: string, domain: string][] = [
  ['microsoft.com', 'microsoft.com'],
  ['Research.Microsoft.COM', 'microsoft.com'],
  ['.cnd.hp.com', 'hp.com'],
  ['a.b.fujitsu.co.jp', 'fujitsu.co.jp'],
  ['mvel.demon.co.uk', 'demon.co.uk'],
  ['cs.su.oz.au', 'su.oz.au'],
  ['cnri.reston.va.us', 'reston.va.us'],
  ['mail.sma.de', 'mail.sma.de'],
  ['sma.de', 'sma.de'],
  ['mail.bosch.de', 'bosch.de'],
  ['localhost', 'localhost'],
];
for (const [host, domain] of DOMAINS)
  test(`${host} is of ${domain}`, () => assert.equal(registeredDomain(host), domain));

test('domains are those of mail addresses, each once, however IANA writes them', () => {
  const uris = [
    'mailto:a&x.example',
    'mailto:b@Y.EXAMPLE',
    'mailto:c&mail.x.example',
    'mailto:d@cisco.com>',
    'mailto:e&z.example?subject=x',
  ];
  assert.deepEqual(mailDomains(uris), ['x.example', 'y.example', 'cisco.com', 'z.example']);
  assert.deepEqual(mailDomains(['https://a@x.example/', 'tel:+1', 'mailto:nobody', 'mailto:a&localhost']), []);
});

test('schools are told from others', () => {
  assert.deepEqual(['mit.edu', 'ox.ac.uk', 'unsw.edu.au'].map(isAcademic), [true, true, true]);
  assert.deepEqual(['education.com', 'ac.com', 'edu.example.org'].map(isAcademic), [false, false, false]);
});

test('a domain is named after all of a name, its beginning or its initials', () => {
  const key = 'national instruments';
  const named = ['nationalinstruments.com', 'national-instruments.de', 'national.com', 'ni.com'];
  assert.deepEqual(
    named.map((domain) => isNamedAfter(domain, key)),
    [true, true, true, true],
  );
  const others = ['instruments.com', 'nat.com', 'nationals.com', 'n.com', 'orange.com'];
  assert.deepEqual(
    others.map((domain) => isNamedAfter(domain, key)),
    Array(5).fill(false),
  );
  assert.equal(isNamedAfter('x.org', 'x'), false);
});
