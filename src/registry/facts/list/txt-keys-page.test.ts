import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { plain, siteDataOf } from '../facts.fixture.ts';
import { txtKeysPage } from './txt-keys-page.ts';

const entry = (name: string, note: string) => entryOf({ 'Service Name': name, 'Assignment Notes': note });
const page = txtKeysPage(
  siteDataOf(
    registryOf([
      entry('zed', 'Defined TXT keys: txtvers=1, Path'),
      entry('Web', 'Defined TXT keys: path=<a>'),
      entry('web', 'Defined TXT keys: path=<a>'),
      entry('web', 'Defined TXT keys: path=<b>'),
      entry('none', 'Defined TXT keys: None'),
      entry('other', 'Nothing'),
      entryOf({ 'Port Number': '1', 'Assignment Notes': 'Defined TXT keys: nobody' }),
    ]),
  ),
);

test('keys stand in order, whatever their case, with the services that define them and IANA’s text', () => {
  const zed = { title: 'zed', path: '/service/zed/' };
  assert.deepEqual(page.keys, [
    {
      anchor: 'key-path',
      path: '/txt-keys/#key-path',
      spellings: ['Path', 'path'],
      services: [
        { title: 'Web', path: '/service/web/', texts: ['path=<a>', 'path=<b>'] },
        { ...zed, texts: ['Path'] },
      ],
    },
    {
      anchor: 'key-txtvers',
      path: '/txt-keys/#key-txtvers',
      spellings: ['txtvers'],
      services: [{ ...zed, texts: ['txtvers=1'] }],
    },
  ]);
});

test('the page counts keys and services, and leads to all entries that speak of keys', () => {
  assert.match(page.description, /^2 TXT keys of 2 services, /);
  const lead = page.lead.map(plain).join(' ');
  assert.match(lead, /IANA’s notes define 2 TXT keys of 2 services\./);
  assert.match(lead, /Show 6 entries with the words “TXT keys” in the table\./);
});
