import assert from 'node:assert/strict';
import test from 'node:test';
import type { Known } from './guess.ts';
import { guessPages, needsPeople } from './guess-pages.ts';
import { KNOWN } from './missing.fixture.ts';

const NOTHING: Known = { names: null, people: null };
// `?` stands before a page that the site may not have.
const guess = (path: string, known = KNOWN): string[] =>
  guessPages(path, known).guesses.map(({ path: found, certain }) => `${certain ? '' : '?'}${found}`);

for (const [what, pairs] of Object.entries({
  'a service is found whatever the case, punctuation and kind of its address': [
    ['/ssh', '/service/ssh/'],
    ['/port/ssh/', '/service/ssh/ /port/22/'],
    ['/service/HTTPS/', '/service/https/'],
    ['/service/https/tcp', '/service/https/'],
    ['/services/https/', '/service/https/'],
    ['/service:ssh', '/service/ssh/'],
    ['/service/443/', '/port/443/ /service/https/'],
    ['/service/ht%74ps', '/service/https/'],
    ['/service/cl/1/', '/service/cl~2f1/ /service/cl-1/'],
    ['/service/cl~2F1', '/service/cl~2f1/'],
    ['/service/sql*net/', '/service/sql~2anet/'],
    ['/service/z39.50.html', '/service/z39.50/'],
    ['/service/z3950', '/service/z39.50/'],
    ['/sevice/ssh/', '/service/ssh/'],
    ['/service/htps/', '/service/https/ /services/'],
    ['/service/Old-One', '/service/old-one/'],
  ],
  'a common name leads where it belongs, before a service of that name without a port': [
    ['/remote_desktop', '/port/3389/'],
    ['/rdp', '/port/3389/ /service/rdp/'],
    ['/service/rdp.html', '/service/rdp/ /port/3389/'],
    ['/web', '/service/http/'],
  ],
  'a document is found if entries cite it or did': [
    ['/reference/RFC6335/', '/reference/rfc6335/'],
    ['/reference/rfc-6335', '/reference/rfc6335/'],
    ['/reference/6335/', '/reference/rfc6335/'],
    ['/references/rfc0793', '/reference/rfc793/'],
    ['/rfc6335', '/reference/rfc6335/'],
    ['/rfc/6335', '/reference/rfc6335/'],
    ['/RFC6335.html', '/reference/rfc6335/'],
    ['/RFC%206335', '/reference/rfc6335/'],
    ['/datatracker.ietf.org/doc/html/rfc6335', '/reference/rfc6335/'],
    ['/rfc1', '/reference/rfc1/'],
    ['/draft-x-y-01', '/reference/draft-x-y-02/'],
    ['/reference/9999', '/references/'],
  ],
  'a contact or an organization is found by its ID or name': [
    ['/contact/Stuart_Cheshire/', '/contact/stuart_cheshire/'],
    ['/contacts/stuart-cheshire', '/contact/stuart_cheshire/'],
    ['/stuart_cheshire', '/contact/stuart_cheshire/'],
    ['/contact/Stuart%20Cheshire', '/contact/stuart_cheshire/'],
    ['/contact/adam_nor%C3%A9n', '/contact/adam_nor~c3~a9n/'],
    ['/contact/Ann_Former.html', '/contact/ann_former/'],
    ['/contact/Cheshire', '/contact/stuart_cheshire/ /contacts/'],
    ['/organization/Apple', '/organization/apple/ /contact/apple/'],
    ['/organization/apple-inc', '/organization/apple/'],
    ['/cisco_systems', '/organization/cisco-systems/'],
    ['/org/Thread%20Group,%20Inc.', '?/organization/thread-group/'],
  ],
  'a list or range is found by what people call it': [
    ['/System', '/range/system/'],
    ['/range/Dynamic/', '/range/dynamic/'],
    ['/ports/well-known', '/range/system/'],
    ['/download', '/downloads/'],
    ['/csv', '/downloads/'],
    ['/etc/services', '/downloads/'],
    ['/dowloads/', '/downloads/'],
    ['/port', '/ports/'],
    ['/TXT-Keys', '/txt-keys/'],
    ['/transport/TCP', '/entries/?q=transport:tcp'],
    ['/sctp', '/transport/sctp/'],
    ['/services/S', '?/services/s/'],
    ['/assignments/port-numbers', '/entries/'],
    ['/assignments/service-names-port-numbers/service-names-port-numbers.html', '/entries/ /downloads/'],
  ],
  'a date leads to what the site may have of it': [
    ['/changes/2026', '?/changes/2026/ ?/year/2026/ /port/2026/'],
    ['/year/2026.html', '?/year/2026/ ?/changes/2026/ /port/2026/'],
    ['/2026', '/port/2026/ ?/changes/2026/ ?/year/2026/'],
  ],
  'noise leads nowhere': [
    ['/', ''],
    ['/no/such/page/', ''],
    ['/.env', ''],
    ['/%ff%fe/%zz', ''],
  ],
}))
  test(what, () => {
    for (const [path = '', found = ''] of pairs) {
      const [expected, guesses] = [found.split(' ').filter(Boolean), guess(path)];
      assert.deepEqual(guesses.slice(0, expected.length || 5), expected, path);
    }
  });

test('a day leads to its release, and to the year', () => {
  for (const path of ['/changes/2026-8-17', '/changes/2026/8/17/', '/changes/20260817'])
    assert.ok(guess(path).includes('?/changes/2026-08-17/'), path);
});

test('where nothing could be loaded, the site is asked for what does not follow from the address', () => {
  assert.deepEqual(guess('/443', NOTHING), ['?/port/443/']);
  assert.deepEqual(guess('/rfc6335', NOTHING), ['?/reference/rfc6335/']);
  assert.deepEqual(guess('/System', NOTHING), ['/range/system/']);
  assert.deepEqual(guess('/service/HTTPS', NOTHING), ['?/service/https/', '/services/']);
  assert.deepEqual(guess('/contacts/Stuart%20Cheshire', NOTHING), ['?/contact/stuart_cheshire/', '/contacts/']);
  assert.deepEqual(guess('/ssh', NOTHING), []);
});

test('the words are to be searched for, the kind of page aside', () => {
  const words = (path: string): string => guessPages(path, KNOWN).words;
  assert.equal(words('/sevice/htps/'), 'htps');
  assert.equal(words('/contact/Stuart_Cheshire.html'), 'Stuart Cheshire');
  assert.equal(words('/no/such/page/'), 'no such page');
  assert.equal(words('/ports'), 'ports');
  assert.equal(words('/'), '');
});

test('people are not loaded for numbers alone', () => {
  assert.ok(!needsPeople('/port/443/tcp') && !needsPeople('/70000'));
  assert.ok(needsPeople('/rfc/6335') && needsPeople('/ssh'));
});
