import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { changeOf, siteDataOf, withPast } from '../facts.fixture.ts';
import { referencesPage } from './reference-list.ts';

const citing = (name: string, labels: string) => entryOf({ 'Service Name': name, Reference: labels });

test('RFCs and drafts are listed apart, each with its title and how many entries cite it', () => {
  const registry = registryOf([citing('x', '[draft-a-b-00][RFC8][RFC7]'), citing('y', '[RFC8]')]);
  const page = referencesPage(siteDataOf(registry, { rfcTitles: { 'RFC 7': 'Seven' } }));
  assert.equal(page.description, "The 3 RFCs and drafts that entries of IANA's registry cite.");
  assert.deepEqual(page.groups, [
    {
      heading: 'RFCs',
      documents: [
        { title: 'RFC 7', path: '/reference/rfc7/', about: 'Seven', cited: '1 entry' },
        { title: 'RFC 8', path: '/reference/rfc8/', about: '', cited: '2 entries' },
      ],
    },
    {
      heading: 'Internet-Drafts',
      documents: [{ title: 'draft-a-b-00', path: '/reference/draft-a-b-00/', about: '', cited: '1 entry' }],
    },
  ]);
});

test('a kind of document that nobody cites has no heading, and what nobody cites any more stands last', () => {
  const past = { entries: [changeOf('2026-01-02', 'removed', citing('x', '[RFC7]'))] };
  const { groups, former } = referencesPage(siteDataOf(withPast(registryOf([citing('y', '[draft-a-b-00]')]), past)));
  assert.deepEqual(
    groups.map(({ heading }) => heading),
    ['Internet-Drafts'],
  );
  assert.deepEqual(former, [{ title: 'RFC 7', path: '/reference/rfc7/', since: '2026-01-02' }]);
});
