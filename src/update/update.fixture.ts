import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printIanaXml } from '../registry/iana/print-xml.ts';
import type { Column } from '../registry/record/entry.ts';
import { entryOf, registryOf } from '../registry/registry.fixture.ts';
import { releaseOf } from '../registry/registry.ts';

// A registry that looks whole: its entries cover every System and User Port, and it has each explained oddity once.

interface FixtureRecord {
  name?: string;
  number?: string;
  protocol?: string;
  description?: string;
  note?: string;
  date?: string;
  updated?: string;
  reference?: string;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const element = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `<${name}>${escape(text)}</${name}>`;

function printRecord({
  name,
  number,
  protocol,
  description = '',
  note,
  date,
  updated,
  reference,
}: FixtureRecord): string {
  const attributes = `${date ? ` date="${date}"` : ''}${updated ? ` updated="${updated}"` : ''}`;
  const xrefs = `<xref type="person" data="SEIKO_EPSON"/><xref type="person" data="Seiko_Epson"/>`;
  const text = reference === undefined ? '' : `<xref type="text">${reference}</xref>`;
  const parts = [
    element('name', name),
    element('protocol', protocol),
    name ? xrefs : '',
    element('description', description),
    element('number', number),
    text,
    element('note', note),
  ];
  return `<record${attributes}>${parts.join('')}</record>`;
}

/** The number of services in a registry that counts as whole with the options `PATIENTLY`. */
export const SERVICES = 200;
/** The least number of services in a registry that npm run update takes for whole; 13 more entries are oddities. */
export const REAL_SERVICES = 10_000 - 13;

const odditiesAfter = (services: number): FixtureRecord[] => [
  { name: 'old_name', number: '0', note: 'This entry is an alias to "svc-1".' },
  { name: 'edi_service', number: '0' },
  { number: '0', protocol: 'udp', description: 'De-registered' },
  { number: '0', protocol: 'sctp', description: 'any private mail system' },
  { number: '0', protocol: 'dccp', description: 'Possibly used by Sun Solaris????' },
  { number: `${services}-19999`, description: 'Unassigned' },
  { number: '20000-20000', description: 'Unassigned' },
  { number: '20001-49151', description: 'Unassigned' },
  { number: '7775', description: 'Unassigned' },
  { number: '7776', description: 'Unassigned' },
  { number: '7997', description: 'Unassigned' },
  { name: 'dates', number: '0', date: '2011-05-23', updated: '2011-05-16' },
  { name: 'words', number: '0', reference: 'Ari√´n Huisken' },
];

/** XML like IANA's of a release that looks whole. Tests leave out services at the end, or add records. */
export function wholeXml(
  updated: string,
  { services = SERVICES, dropped = 0, extra = [] as FixtureRecord[] } = {},
): string {
  const kept = services - dropped;
  const assigned = Array.from({ length: kept }, (_, i): FixtureRecord => ({
    name: `svc-${i}`,
    number: String(i),
    protocol: 'tcp',
  }));
  const free: FixtureRecord[] = dropped === 0 ? [] : [{ number: `${kept}-${services - 1}`, description: 'Unassigned' }];
  const records = [...assigned, ...free, ...odditiesAfter(services), ...extra].map(printRecord).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<registry xmlns="http://www.iana.org/assignments" id="service-names-port-numbers">
<title>Fixture</title><note>Fixture</note><category>Fixture</category><updated>${updated}</updated>
${records}
<people>
<person id="SEIKO_EPSON"><org>Seiko</org><uri>mailto:real@address.example</uri></person>
<person id="Seiko_Epson"><name>Seiko</name></person>
</people>
</registry>
`;
}

/** The options of updates in tests: a long timeout, no output, and few entries to count as whole. */
export const PATIENTLY = { timeout: 600, whole: SERVICES, onProgress: (): void => undefined };

/** Some cells of an entry. */
export type Cells = Partial<Record<Column, string>>;

/** A small release: its date, entries and contacts. */
export interface Version {
  readonly date: string;
  readonly rows: readonly Cells[];
  readonly contacts?: readonly (readonly string[])[];
}

/** The contacts of a small release that names no others. */
const CONTACTS: readonly (readonly string[])[] = [['Ann', 'Ann', 'Org', '', '2020-01-02']];

/** A small release as IANA's XML. */
export function versionXml({ date, rows, contacts = CONTACTS }: Version): string {
  const source = { name: 'test', sha256: '', etag: '', lastModified: '' };
  const info = { updated: date, source, notes: [{ title: '', text: 'Note' }] };
  return printIanaXml(releaseOf(registryOf(rows.map(entryOf), contacts, info)));
}

/** The names and contents of a folder's files as one text, for comparing. */
export function contentsOf(folder: string): string {
  return readdirSync(folder)
    .toSorted()
    .map((file) => `${file}\n${readFileSync(join(folder, file), 'utf8')}`)
    .join('\n');
}

export function copyFolder(from: string, to: string): string {
  cpSync(from, to, { recursive: true });
  return to;
}
