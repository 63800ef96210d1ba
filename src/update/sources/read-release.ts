import { createHash } from 'node:crypto';
import { type IanaRegistry, parseIanaXml } from '../../registry/iana/parse-xml.ts';
import { skimIanaXml, type SkimMemory } from '../../registry/iana/skim-xml.ts';
import { COLUMNS } from '../../registry/record/entry.ts';
import { decodeText } from '../../registry/text/bytes.ts';
import { UNTOUCHED, UpdateError } from '../update-error.ts';
import type { Reading } from '../walk.ts';
import { type Fetched, IANA_XML } from './source.ts';

/** SHA-256 in hex digits. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function refuseOtherFormats({ name, bytes }: Fetched): void {
  const start = new TextDecoder().decode(bytes.subarray(0, 500)).replace(/^\u{feff}/u, '');
  if (/^\s*<(!doctype html|html)/i.test(start))
    throw new UpdateError(`${name} gave an HTML page instead of XML`, `${UNTOUCHED} Check the address.`);
  if (start.startsWith(COLUMNS.slice(0, 3).join())) {
    const remedy = 'The CSV lacks the contacts, the notes and the addresses of references, so the XML is needed: give';
    throw new UpdateError(`${name} is IANA's CSV`, `${UNTOUCHED} ${remedy} ${IANA_XML}`);
  }
}

function readWith(parse: (text: string, file: string) => IanaRegistry, fetched: Fetched): Reading {
  refuseOtherFormats(fetched);
  const { name, bytes, etag, lastModified } = fetched;
  const { info, entries, contacts } = parse(decodeText(bytes, name), name);
  const source = { name, sha256: sha256Of(bytes), etag, lastModified };
  return { info: { ...info, source }, entries, contacts };
}

/** The release in IANA's XML; throws UpdateError if it is another kind of file, RegistryError if it is damaged. */
export function readRelease(fetched: Fetched): Reading {
  return readWith(parseIanaXml, fetched);
}

/** As much of a release as the history keeps. `memory` has the records of the release before, then of this one. */
export function skimRelease(fetched: Fetched, memory: SkimMemory): Reading {
  return readWith((text, file) => skimIanaXml(text, file, memory), fetched);
}
