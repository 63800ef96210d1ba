import assert from 'node:assert/strict';
import test from 'node:test';
import { parseContact } from '../../record/contact.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { changeOf, siteDataOf, withPast } from '../facts.fixture.ts';
import { ianaPage } from './iana-page.ts';

const row = (id: string): string[] => [id, 'Name', '', '', ''];
const naming = (...ids: readonly string[]) =>
  registryOf(
    ids.map((id) => entryOf({ 'Service Name': 'a', Assignee: `[${id}]` })),
    ids.map(row),
  );

test('only contacts whose path is not their ID in lower case are listed, by ID', () => {
  const page = ianaPage(siteDataOf(naming('IESG', 'Seiko_Epson', 'Adam_Norén', 'seiko_epson')));
  assert.deepEqual(page.unusual, [{ id: 'Seiko_Epson', path: '/contact/~53eiko_~45pson/' }]);
  assert.deepEqual(ianaPage(siteDataOf(naming('IESG'))).unusual, []);
});

test('a contact that is gone is listed as well', () => {
  const gone = changeOf('2026-01-01', 'removed', parseContact(row('IESG'), 'test', 2, []));
  assert.deepEqual(ianaPage(siteDataOf(withPast(naming('Iesg'), { contacts: [gone] }))).unusual, [
    { id: 'IESG', path: '/contact/~49~45~53~47/' },
    { id: 'Iesg', path: '/contact/~49esg/' },
  ]);
});
