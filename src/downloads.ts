import { createHash } from 'node:crypto';
import { printIanaXml } from './registry/iana/print-xml.ts';
import type { Distribution } from './formats/linked-data.ts';
import { printRegistryJson } from './formats/registry-json.ts';
import { printServices } from './formats/services.ts';
import { printTextTable } from './formats/text-table.ts';
import { absolute } from './href.ts';
import { printContacts, printEntries } from './registry/iana/csv.ts';
import { releaseOf } from './registry/registry.ts';
import { commonNames, registry } from './site.ts';

interface DownloadKind extends Distribution {
  /** What is in it, and who reads it. */
  readonly what: string;
  readonly print: () => string;
}

const NAME = '/service-names-port-numbers';

/** The files of the whole registry, by what stands after the last slash of their paths. */
export const DOWNLOAD_KINDS: readonly DownloadKind[] = [
  {
    path: `${NAME}.csv`,
    title: 'CSV',
    type: 'text/csv',
    what: 'IANA’s own, byte for byte: twelve columns, a line for each entry',
    print: () => printEntries(registry.entries),
  },
  {
    path: `${NAME}.xml`,
    title: 'XML',
    type: 'application/xml',
    what: 'entries, contacts, notes and footnotes in the structure of IANA’s XML',
    print: () => printIanaXml(releaseOf(registry)),
  },
  {
    path: `${NAME}.txt`,
    title: 'Plain text',
    type: 'text/plain',
    what: 'notes and a table, to read and to grep',
    print: () => printTextTable(registry),
  },
  {
    path: `${NAME}.json`,
    title: 'JSON',
    type: 'application/json',
    what: 'everything: entries and contacts with their permalinks, notes, footnotes, common uses',
    print: () => printRegistryJson(registry, commonNames, absolute),
  },
  {
    path: '/contacts.csv',
    title: 'Contacts',
    type: 'text/csv',
    what: 'IANA’s Contact Information table: ID, Name, Organization, Contact URI, Last Updated; several URIs with | between',
    print: () => printContacts(releaseOf(registry).contacts),
  },
  {
    path: '/services.txt',
    title: 'Services file',
    type: 'text/plain',
    what: 'what /etc/services holds: every well-formed name that has a port. The C library, nmap (--servicedb) and Wireshark (its services file) read it',
    print: () => printServices(registry),
  },
];

/** One file as it is served. */
export interface Download extends DownloadKind {
  readonly text: string;
  readonly bytes: number;
  readonly sha256: string;
}

const made = new Map<string, Download>();

/** Takes the path of a download and returns it, printed once; throws an Error if there is none. */
export function downloadAt(path: string): Download {
  const ready = made.get(path);
  if (ready) return ready;
  const kind = DOWNLOAD_KINDS.find((one) => one.path === path);
  if (!kind) throw new Error(`There is no download at ${path}.`);
  const text = kind.print();
  const sha256 = createHash('sha256').update(text).digest('hex');
  const download = { ...kind, text, bytes: Buffer.byteLength(text), sha256 };
  made.set(path, download);
  return download;
}

/** Takes the path of a download and returns the response that serves it. */
export function serveDownload(path: string): Response {
  const { text, type } = downloadAt(path);
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
