import assert from 'node:assert/strict';
import test from 'node:test';
import { parseContact } from '../../record/contact.ts';
import { sortName } from './sort-name.ts';

const nameOf = (name: string, organization = ''): string =>
  sortName(parseContact(['ID', name, organization, '', ''], 'test', 2, []));

test('a person is looked up by the last word of the name', () => {
  assert.equal(nameOf('Stuart Cheshire'), 'Cheshire Stuart');
  assert.equal(nameOf('James E. King, III'), 'King James E.');
  assert.equal(nameOf('Karl Schendel Jr.'), 'Schendel Karl');
  assert.equal(nameOf('Donald E. Eastlake 3rd'), 'Eastlake Donald E.');
  assert.equal(nameOf('Mike St. Johns'), 'St. Johns Mike');
  assert.equal(nameOf('Jean-Olivier Lanctot-D.'), 'Lanctot-D. Jean-Olivier');
  assert.equal(nameOf('Weng Chin (Winson) Yung'), 'Yung Weng Chin');
});

test('a name that begins with the family name stays', () => {
  assert.equal(nameOf('Hong, Jungkih'), 'Hong, Jungkih');
});

test('what is no person is looked up by its whole name', () => {
  assert.equal(nameOf('Apple Computer, Inc.'), 'Apple Computer, Inc.');
  assert.equal(nameOf('Acme Support'), 'Acme Support');
  assert.equal(nameOf('Engineering Dept.'), 'Engineering Dept.');
  assert.equal(nameOf('RIFT Working Group chairs'), 'RIFT Working Group chairs');
  assert.equal(nameOf('Narasimha Rao N.'), 'Narasimha Rao N.');
  assert.equal(nameOf('Monty'), 'Monty');
  assert.equal(nameOf('', 'Org of Ann'), 'Org of Ann');
  assert.equal(nameOf(''), 'ID');
});
