import { transportPath } from '../../index/permalink.ts';
import { isNamed } from '../../record/entry.ts';
import { printCount } from '../../text/count.ts';
import type { Sentence } from '../sentence.ts';
import type { SiteData } from '../site-data.ts';
import { countEntries, type ListPage, listSection, whoHas } from './list-page.ts';

const SCTP = { name: 'Stream Control Transmission Protocol', rfc: 'RFC 9260' };
const DCCP = { name: 'Datagram Congestion Control Protocol', rfc: 'RFC 4340' };

/** The entries for a transport that few have. */
export function rareTransportList(data: SiteData, transport: 'sctp' | 'dccp'): ListPage {
  const entries = data.registry.entries.filter((entry) => entry.transport === transport);
  const title = transport.toUpperCase();
  const { name, rfc } = transport === 'sctp' ? SCTP : DCCP;
  const url = `https://www.rfc-editor.org/rfc/${rfc.toLowerCase().replace(' ', '')}`;
  return {
    title: `${title}: every entry for this transport`,
    description: `${countEntries(entries)} of IANA's registry for ${title}: services, ports and what they are for.`,
    path: transportPath(transport),
    heading: title,
    words: `for the ${name}`,
    lead: [[`${whoHas(data.registry)} ${countEntries(entries)} for ${title}, the ${name} (`, { text: rfc, url }, ').']],
    sections: [listSection(data, `transport:${transport}`, entries)],
  };
}

/** The entries that name no transport. */
export function noTransportList(data: SiteData): ListPage {
  const entries = data.registry.entries.filter((entry) => entry.transport === null);
  const [named, unnamed] = [entries.filter(isNamed), entries.filter((entry) => !isNamed(entry))];
  const unassigned = unnamed.filter(({ description }) => description === 'Unassigned');
  const parts: Sentence = [
    `${printCount(named.length, 'entry has', 'entries have')} a service name. `,
    `${printCount(unnamed.length, 'entry has', 'entries have')} no service name; `,
    `${printCount(unassigned.length, 'of these says', 'of these say')} that ports are unassigned.`,
  ];
  return {
    title: 'No transport: entries that name none',
    description: `${countEntries(entries)} of IANA's registry without a transport: services, and blocks of unassigned ports.`,
    path: transportPath('none'),
    heading: 'Entries without a transport',
    words: 'for services, and for blocks of unassigned ports',
    lead: [
      [`${whoHas(data.registry)} ${countEntries(entries)} that name no transport. `, ...parts],
      ['An entry without a transport applies to every transport that no other entry of the same port names.'],
    ],
    sections: [listSection(data, 'transport:none', entries)],
  };
}
