import { printContacts, printEntries } from '../../registry/iana/print-csv.ts';
import { printIanaXml } from '../../registry/iana/print-xml.ts';
import { ianaPath } from '../../registry/index/permalink.ts';
import type { CommonName } from '../../registry/ours/common-names.ts';
import { releaseOf } from '../../registry/registry.ts';
import type { Absolute, TitledRegistry } from '../json/entry-json.ts';
import { printRegistryJson } from '../json/registry-json.ts';
import type { Distribution } from '../linked-data.ts';
import { printServices } from '../services.ts';
import { printTextTable } from '../text-table.ts';

/** One format in which the whole registry can be downloaded. */
export interface DownloadKind extends Distribution {
  /** IANA's path of it, where the site has it a second time. */
  readonly ianaPath?: string;
  /** What the file holds, and which programs or people read it. */
  readonly what: string;
  readonly print: () => string;
}

/** A download as it is served. */
export interface PrintedDownload extends Omit<DownloadKind, 'print'> {
  readonly body: Uint8Array<ArrayBuffer>;
}

/** What is said of a download. */
export interface Download extends Omit<DownloadKind, 'print'> {
  readonly bytes: number;
  readonly sha256: string;
}

const NAME = '/service-names-port-numbers';

/** The zip that holds all other downloads. */
export const ARCHIVE: Omit<DownloadKind, 'print'> = {
  path: `/downloads${NAME}.zip`,
  title: 'Zip',
  type: 'application/zip',
  what: 'All of these files in one',
};

/** All formats of the whole registry except the archive. */
export function downloadKinds(
  registry: TitledRegistry,
  commonNames: readonly CommonName[],
  absolute: Absolute,
): readonly DownloadKind[] {
  return [
    {
      path: `${NAME}.csv`,
      ianaPath: ianaPath('csv'),
      title: 'CSV',
      type: 'text/csv',
      what: 'IANA’s CSV file, byte for byte: one row for each entry, in twelve columns',
      print: () => printEntries(registry.entries),
    },
    {
      path: `${NAME}.xml`,
      ianaPath: ianaPath('xml'),
      title: 'XML',
      type: 'application/xml',
      what: 'IANA’s XML file, element for element: entries, contacts, notes and footnotes',
      print: () => printIanaXml(releaseOf(registry)),
    },
    {
      path: `${NAME}.txt`,
      ianaPath: ianaPath('txt'),
      title: 'Plain text',
      type: 'text/plain',
      what: 'Notes and a table, to read or to search with grep',
      print: () => printTextTable(registry),
    },
    {
      path: `${NAME}.json`,
      title: 'JSON',
      type: 'application/json',
      what: 'Entries and contacts with their permalinks, notes, footnotes, and common uses, which are not from IANA',
      print: () => printRegistryJson(registry, commonNames, absolute),
    },
    {
      path: '/contacts.csv',
      title: 'Contacts',
      type: 'text/csv',
      what:
        'IANA’s Contact Information table: ID, Name, Organization, Contact URI, Last Updated; ' +
        'several URIs are separated by |',
      print: () => printContacts(releaseOf(registry).contacts),
    },
    {
      path: '/services.txt',
      title: 'Services file',
      type: 'text/plain',
      what:
        'Every well-formed service name that has a port, in the format of /etc/services. ' +
        'The C library, nmap (--servicedb) and Wireshark (services file) read it',
      print: () => printServices(registry),
    },
  ];
}
