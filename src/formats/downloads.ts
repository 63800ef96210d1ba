import { printContacts, printEntries } from '../registry/iana/print-csv.ts';
import { printIanaXml } from '../registry/iana/print-xml.ts';
import type { CommonName } from '../registry/ours/common-names.ts';
import { type Registry, releaseOf } from '../registry/registry.ts';
import type { Absolute } from './json/entry-json.ts';
import { printRegistryJson } from './json/registry-json.ts';
import type { Distribution } from './linked-data.ts';
import { printServices } from './services.ts';
import { printTextTable } from './text-table.ts';

/** A file of the whole registry. */
export interface DownloadKind extends Distribution {
  /** What is in it, and who reads it. */
  readonly what: string;
  readonly print: () => string;
}

/** One file as it is served. */
export interface Download extends Omit<DownloadKind, 'print'> {
  readonly text: string;
  readonly bytes: number;
  readonly sha256: string;
}

const NAME = '/service-names-port-numbers';

/** The files of the whole registry, by what stands after the last slash of their paths. */
export function downloadKinds(
  registry: Registry,
  commonNames: readonly CommonName[],
  absolute: Absolute,
): readonly DownloadKind[] {
  return [
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
      what: 'IANA’s own, element for element: entries, contacts, notes and footnotes',
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
      what:
        'IANA’s Contact Information table: ID, Name, Organization, Contact URI, Last Updated; ' +
        'several URIs with | between',
      print: () => printContacts(releaseOf(registry).contacts),
    },
    {
      path: '/services.txt',
      title: 'Services file',
      type: 'text/plain',
      what:
        'what /etc/services holds: every well-formed name that has a port. ' +
        'The C library, nmap (--servicedb) and Wireshark (its services file) read it',
      print: () => printServices(registry),
    },
  ];
}
