import { NO_PORT, TXT_KEYS } from '../../index/permalink.ts';
import type { SiteData } from '../site-data.ts';
import { countEntries, type ListPage, listSection, whoHas } from './list-page.ts';

/** The services that DNS leads to, and no port number. */
export function noPortList(data: SiteData): ListPage {
  const entries = data.registry.entries.filter(({ span }) => span === null);
  return {
    title: 'Services without a port',
    description: `${countEntries(entries)} of IANA's registry without a port number: services that clients find by SRV records or DNS-SD.`,
    path: NO_PORT,
    heading: 'Services without a port',
    words: 'most of which clients find through DNS',
    lead: [
      [
        `${whoHas(data.registry)} ${countEntries(entries)} without a port number. Clients find most of these services through DNS, by SRV records (`,
        { text: 'RFC 2782', url: 'https://www.rfc-editor.org/rfc/rfc2782' },
        ') or DNS-SD (',
        { text: 'RFC 6763', url: 'https://www.rfc-editor.org/rfc/rfc6763' },
        ').',
      ],
      ['In DNS-SD, services describe themselves with ', { text: 'TXT keys', path: TXT_KEYS }, '.'],
    ],
    sections: [listSection(data, 'no:port', entries)],
  };
}
