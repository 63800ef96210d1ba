import assert from 'node:assert/strict';
import test from 'node:test';
import { inOurForm, printAddress, readAddress, termsOf, type View } from './address.ts';

const NO_VIEW: View = { query: '', byIana: false, sort: [], page: 1, wide: false };

const PORT = { column: 'Port Number', down: false } as const;
const CASES: readonly (readonly [address: string, view: Partial<View>])[] = [
  ['', {}],
  ['?q=tls', { query: 'tls' }],
  ['?q=a%20%22b%26c%22', { query: 'a "b&c"' }],
  ['?q=a&sort=port&page=3', { query: 'a', sort: [PORT], page: 3 }],
  ['?sort=-name,port', { sort: [{ column: 'Service Name', down: true }, PORT] }],
  ['?page=all&columns=all', { page: null, wide: true }],
  ['?search=a%20b', { query: 'a b', byIana: true }],
  ['?search=a&skey=-9&page=2', { query: 'a', byIana: true, page: 2, sort: [{ column: 'Reference', down: true }] }],
  ['?skey=2', { byIana: true, sort: [PORT] }],
];

for (const [address, view] of CASES) {
  test(`${address || 'no query'} is read, and printed the same`, () => {
    assert.deepEqual(readAddress(address), { ...NO_VIEW, ...view });
    // The addresses on IANA's pages have skey before page.
    assert.equal(printAddress(readAddress(address)), address);
  });
}

test('what means nothing changes nothing', () => {
  for (const address of ['?sort=x', '?page=0', '?page=-1', '?page=x', '?page=1e3', '?columns=3', '?q=', '?x=y'])
    assert.deepEqual(readAddress(address), NO_VIEW, address);
  for (const address of ['?skey=0', '?skey=13', '?skey=x', '?search='])
    assert.deepEqual(readAddress(address), { ...NO_VIEW, byIana: true }, address);
});

test('a column is sorted by once, and two at most', () => {
  assert.deepEqual(readAddress('?sort=port,-port,ref,name').sort, [PORT, { column: 'Reference', down: false }]);
});

test('our own text goes before IANA’s', () => {
  assert.deepEqual(readAddress('?q=a&search=b&skey=2'), { ...NO_VIEW, query: 'a' });
});

test('a lone half of a character does not break the address', () => {
  assert.equal(printAddress({ ...NO_VIEW, query: 'a\ud800' }), '?q=a%EF%BF%BD');
});

test('IANA’s text is one literal, and stays so in our form', () => {
  const view = readAddress('?search=port:80 -x "y&page=2');
  assert.deepEqual(
    termsOf(view).map(({ question }) => question),
    [{ kind: 'text', text: 'port:80 -x "y' }],
  );
  const ours = inOurForm(view);
  assert.equal(ours.byIana, false);
  assert.deepEqual(
    termsOf(ours).map(({ question }) => question),
    [{ kind: 'text', text: 'port:80 -x "y' }],
  );
  assert.deepEqual(termsOf(readAddress('?search=')), []);
  assert.equal(inOurForm(readAddress('?skey=2')).query, '');
});

test('an address of IANA’s form is sorted by nothing that it cannot say', () => {
  assert.deepEqual(readAddress('?search=a&sort=port,name').sort, []);
});
