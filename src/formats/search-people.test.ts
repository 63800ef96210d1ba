import assert from 'node:assert/strict';
import test from 'node:test';
import { registryAfter } from '../registry/history/history.fixture.ts';
import { entryOf } from '../registry/registry.fixture.ts';
import { printSearchPeople } from './search-people.ts';

test('documents and contacts stand by title, with a slug only where it does not follow from the title', () => {
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
  assert.equal(
    printSearchPeople(registry),
    ['RFC 1\ndraft-x-01\nRFC-ietf-y-02', 'Ann Lee\nBob\tb', 'RFC 2', 'Gone One\nGee\tg'].join('\n\n'),
  );
});
