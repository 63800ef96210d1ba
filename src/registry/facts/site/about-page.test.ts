import assert from 'node:assert/strict';
import test from 'node:test';
import type { RegistryInfo } from '../../record/release.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { siteDataOf } from '../facts.fixture.ts';
import { type AboutPage, aboutPage } from './about-page.ts';

const pageOf = (info: Partial<RegistryInfo>): AboutPage =>
  aboutPage(siteDataOf(registryOf([entryOf({ 'Service Name': 'a', Contact: '[Ann]' })], [], info)));

test('the about page has the notes in paragraphs, the footnotes and the documents that define the registry', () => {
  const page = pageOf({
    notes: [{ title: 'Note', text: 'One\ntwo.\n\nThree.' }],
    footnotes: { '1': 'Foot.' },
    references: ['RFC6335', 'RFC7605'],
  });
  assert.deepEqual(page.notes, [{ title: 'Note', paragraphs: ['One two.', 'Three.'] }]);
  assert.deepEqual(page.footnotes, [{ anchor: '1', text: 'Foot.' }]);
  assert.equal(page.references, '[RFC6335][RFC7605]');
});

test('the about page says whether the site is built from an excerpt', () => {
  const said = [true, false].map((excerpt) => pageOf({ excerpt })).map(({ isExcerpt, counts }) => [isExcerpt, counts]);
  assert.deepEqual(said, [
    [true, 'This site is built from an excerpt: 1 entry and 1 contact.'],
    [false, 'This site is built from the whole registry: 1 entry and 1 contact.'],
  ]);
});
