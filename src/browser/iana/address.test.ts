import assert from 'node:assert/strict';
import test from 'node:test';
import { contactAddress, tableAddress } from './address.ts';

const FOLDER = '/assignments/service-names-port-numbers/';
const PAGE = `${FOLDER}service-names-port-numbers.xhtml`;
const UNUSUAL = new Map([['Seiko_Epson', '/contact/~53eiko_~45pson/']]);
const at = (address: string): URL => new URL(address, 'https://ports.example');
const table = (address: string): string => tableAddress(at(address));
const contact = (address: string): string | null => contactAddress(at(address), UNUSUAL);

test('an address of IANA’s leads to the table with its query as it stands', () => {
  assert.equal(table(PAGE), '/entries/');
  assert.equal(table(FOLDER), '/entries/');
  assert.equal(table(`${PAGE}?search=epp&page=2&skey=-4`), '/entries/?search=epp&page=2&skey=-4');
  assert.equal(table(`${PAGE}?&search=a%26b+c%zz#note`), '/entries/?&search=a%26b+c%zz');
});

test('an anchor leads to the contact of that ID, letter by letter', () => {
  assert.equal(contact(`${PAGE}#IESG`), '/contact/iesg/');
  assert.equal(contact(`${PAGE}?search=cisco#Cisco_Systems`), '/contact/cisco_systems/');
  assert.equal(contact(`${PAGE}#Adam_Nor%C3%A9n`), '/contact/adam_nor~c3~a9n/');
  assert.equal(contact(`${FOLDER}#Seiko_Epson`), '/contact/~53eiko_~45pson/');
  assert.equal(contact(`${FOLDER}#seiko_epson`), '/contact/seiko_epson/');
});

test('an address without an anchor leads to no contact', () => {
  assert.equal(contact(PAGE), null);
  assert.equal(contact(`${PAGE}?search=x#`), null);
});

test('a site below a folder stays in it', () => {
  assert.equal(table(`/ports${PAGE}?search=x`), '/ports/entries/?search=x');
  assert.equal(contact(`/ports${PAGE}#IESG`), '/ports/contact/iesg/');
});

test('no anchor leads out of the contacts', () => {
  assert.equal(contact(`${PAGE}#..%2F..%2Fx`), '/contact/~2e.~2f..~2fx/');
  assert.equal(contact(`${PAGE}#//else.example`), '/contact/~2f~2felse.example/');
  assert.equal(contact(`${PAGE}#%zz`), '/contact/~25zz/');
});
