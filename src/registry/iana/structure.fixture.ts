import assert from 'node:assert/strict';
import { type FileKey, parseRelease, printRelease } from '../open.ts';
import type { Structure } from '../record/release.ts';
import { countNames, listElements } from '../text/elements.fixture.ts';
import { parseIanaXml } from './parse-xml.ts';
import { printIanaXml } from './print-xml.ts';

/** What is printed of an XML when its release has been written to the files of a folder and read from them. */
export function printAgain(text: string): { printed: string; structure: Structure | undefined } {
  const { info, ...rest } = parseIanaXml(text, 'x');
  const source = { name: '', sha256: '', etag: '', lastModified: '' };
  const texts = Object.entries(printRelease({ ...rest, info: { ...info, source, excerpt: false } }));
  const bytes = Object.fromEntries(texts.map(([key, file]) => [key, new TextEncoder().encode(file)]));
  const release = parseRelease(bytes as Record<FileKey, Uint8Array>, 'folder');
  const printed = printIanaXml(release);
  const again = parseIanaXml(printed, 'printed');
  assert.equal(JSON.stringify(again.info), JSON.stringify(info), 'the printed XML says something else');
  return { printed, structure: release.info.structure };
}

/** Fails where two XML documents differ in number, order or attributes of their elements. */
export function assertSameElements(text: string, printed: string): void {
  const [expected, actual] = [listElements(text), listElements(printed)];
  assert.deepEqual(countNames(actual), countNames(expected));
  const at = expected.findIndex((element, i) => element !== actual[i]);
  // All of a whole registry would be too much to show.
  if (at >= 0) assert.equal(actual.slice(at, at + 9).join('\n'), expected.slice(at, at + 9).join('\n'));
}
