import assert from 'node:assert/strict';
import test from 'node:test';
import { parseContact } from '../../record/contact.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { changeOf, plain, siteDataOf, withPast } from '../facts.fixture.ts';
import { contactLead } from './contact-lead.ts';
import { documentLead } from './document-lead.ts';
import { spanLead } from './span-lead.ts';

const contact = (...cells: string[]): ReturnType<typeof parseContact> => parseContact(cells, 'test', 2, []);
const entry = (cells: Parameters<typeof entryOf>[0]): ReturnType<typeof entryOf> =>
  entryOf({ 'Service Name': 'x', 'Port Number': '7-8', ...cells });
const kept = entry({ Assignee: '[Ann]', Contact: '[Ann]', Reference: '[RFC7]' });
const [before, after] = [
  entry({ Contact: '[Bob]', Reference: '[RFC8]' }),
  entry({ Contact: '[Ann]', Reference: '[RFC7]' }),
];
const changed = { release: '2020-01-01', kind: 'changed', before, after, columns: ['Contact', 'Reference'] } as const;
const words = {
  ...siteDataOf(
    withPast(registryOf([kept, entry({ 'Port Number': '9' })], [['Ann'], ['Cy']]), {
      entries: [changed],
      contacts: [
        changeOf('2019-01-01', 'added', contact('Cy')),
        {
          release: '2021-01-01',
          kind: 'changed',
          before: contact('Cy', 'C.'),
          after: contact('Cy'),
          columns: ['Name'],
        },
      ],
      begun: ['2015-05-04'],
    }),
  ),
  here: '/',
};
const since = 'since 2015-05-04 or earlier.';

test('a contact that entries named before others did is there since before', () =>
  assert.deepEqual(contactLead(words, 'Ann').map(plain), [`In the registry ${since}`, 'Last change: 2020-01-01.']));

test('a contact that no entry names is there since its details came, and gone when the last entry named another', () => {
  assert.deepEqual(contactLead(words, 'Cy').map(plain), [
    'In the registry since 2019-01-01.',
    'The contact details last changed on 2021-01-01.',
  ]);
  assert.deepEqual(contactLead(words, 'Bob').map(plain), ['In the registry until 2020-01-01.']);
});

test('a document is cited since an entry cited it', () => {
  assert.deepEqual(documentLead(words, 'rfc7').map(plain), ['Cited since 2020-01-01.']);
  assert.deepEqual(documentLead(words, 'rfc8').map(plain), ['Cited until 2020-01-01.']);
});

test('a document says what cites it since then', () => {
  const cited = { release: '2021-01-01', kind: 'changed', before: kept, after: kept, columns: ['Reference'] } as const;
  const past = withPast(registryOf([kept]), { entries: [cited], begun: ['2015-05-04'] });
  assert.deepEqual(documentLead({ ...siteDataOf(past), here: '/' }, 'rfc7').map(plain), [
    `Cited ${since}`,
    'Last change: 2021-01-01.',
  ]);
});

test('an entry for several ports is listed since it came', () =>
  assert.deepEqual(spanLead(words, '7-8').map(plain), [`Listed as one entry ${since}`, 'Last change: 2020-01-01.']));
