import assert from 'node:assert/strict';
import test from 'node:test';
import { registryAfter } from '../registry/history/history.fixture.ts';
import type { Organization } from '../registry/index/organizations/organizations.ts';
import type { CommonName } from '../registry/ours/common-names.ts';
import { entryOf } from '../registry/registry.fixture.ts';
import { printSearchPeople } from './search-people.ts';

test('documents, contacts and organizations stand by title, with a slug where it does not follow from the title', () => {
  const citing = (reference: string, contact: string) =>
    entryOf({ 'Service Name': `${reference}${contact}`, Reference: reference, Contact: contact });
  const kept = citing('[RFC 1][draft-x-01][RFC-ietf-y-02]', '[Ann_Lee][b]');
  const registry = registryAfter(
    {
      date: '2026-01-01',
      entries: [kept, citing('[RFC2]', '[Gone_One][g]')],
      contacts: [
        ['Gone_One', 'Gone One'],
        ['g', 'Gee'],
      ],
    },
    {
      date: '2026-02-01',
      entries: [kept],
      contacts: [
        ['Ann_Lee', 'Ann\n\tLee'],
        ['b', 'Bob'],
      ],
    },
  );
  const organization = (name: string, slug: string, ...ids: string[]): Organization => ({
    name,
    slug,
    spellings: [],
    members: ids.map((id) => ({ id, by: 'organization', domain: '' })),
    once: ['g'],
    aliases: [],
  });
  const organizations = [organization('Big\tCo', 'big', 'Ann_Lee', 'b'), organization('Small', 'small', 'b')];
  assert.equal(
    printSearchPeople(
      registry,
      organizations,
      [{ what: 'What it is', target: { port: 1 } } as CommonName],
      new Map([['RFC 1', 'Host Software']]),
    ),
    [
      'RFC 1\t\tHost Software\ndraft-x-01\nRFC-ietf-y-02',
      'Ann Lee\nBob\tb',
      'RFC 2',
      'Gone One\nGee\tg',
      'Big Co\tbig\t2',
      'What it is',
    ].join('\n\n'),
  );
});
