import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadRegistry } from '../../site.ts';
import { at, KEPT, newFolder, take } from '../releases.fixture.ts';
import { contentsOf, versionXml } from '../update.fixture.ts';
import { serve } from './server.fixture.ts';

// The file formats in which a release may be given.

const ROOT = mkdtempSync(join(tmpdir(), 'formats-'));
after(() => rmSync(ROOT, { recursive: true }));
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(ROOT, name), content);
  return join(ROOT, name);
};

const XML = versionXml({ date: '2026-01-01', rows: [KEPT, at('a', '100')] });
const plain = newFolder();
await take([write('plain.xml', XML)], plain);
const expected = contentsOf(plain);
const namedPlain = (folder: string): string => contentsOf(folder).replace(/"name": ".*?"/, '"name": "plain.xml"');

test('a file may be compressed with gzip, and be named by its address', async () => {
  const packed = write('x.xml.gz', gzipSync(XML));
  for (const source of [packed, pathToFileURL(packed).href, pathToFileURL(join(ROOT, 'plain.xml')).href]) {
    const folder = newFolder();
    await take([source], folder);
    assert.equal(namedPlain(folder), expected);
  }
});

test('a server may send a file that is compressed', async () => {
  await using server = await serve((_, response) => void response.end(gzipSync(XML)));
  const folder = newFolder();
  await take([server.url], folder);
  assert.equal(loadRegistry(folder).entries.length, 2);
});

const CSV = readFileSync(join(plain, 'service-names-port-numbers.csv'));
const REFUSED: [what: string, source: string, message: RegExp][] = [
  [
    'gzip cut short',
    write('cut.xml.gz', gzipSync(XML).subarray(0, 200)),
    /cut\.xml\.gz cannot be unpacked: .*The data is as it was/,
  ],
  ['an address that is none', 'file://host.example/%zz', /is not the address of a file\..*Write file:\/\/\//],
  ['a file that is not there', pathToFileURL(join(ROOT, 'no.xml')).href, /no\.xml cannot be read \(ENOENT\)/],
  [
    'IANA’s CSV',
    write('x.csv', CSV),
    /x\.csv is IANA's CSV\. .* lacks the contacts.*give https:\/\/www\.iana\.org\S+\.xml$/,
  ],
  ['IANA’s CSV, compressed', write('x.csv.gz', gzipSync(CSV)), /x\.csv\.gz is IANA's CSV/],
  ['a page', write('x.html', '<!DOCTYPE html><html></html>'), /gave an HTML page instead of XML/],
];
for (const [what, source, message] of REFUSED) {
  test(`${what} is refused in one line, and nothing is written`, async () => {
    const folder = newFolder();
    await take([join(ROOT, 'plain.xml')], folder);
    const old = contentsOf(folder);
    await assert.rejects(take([source], folder), (error: Error) => {
      assert.match(error.message, message);
      assert.ok(!error.message.includes('\n'));
      return true;
    });
    assert.equal(contentsOf(folder), old);
  });
}
