import { UNAUTHORIZED } from '../../index/permalink.ts';
import type { SiteData } from '../site-data.ts';
import { countEntries, type ListPage, listSection, whoHas } from './list-page.ts';

/** The entries in which IANA reports unauthorized use. */
export function unauthorizedList(data: SiteData): ListPage {
  const entries = data.registry.entries.filter(({ unauthorizedUse }) => unauthorizedUse !== '');
  return {
    title: 'Unauthorized use of ports',
    description: `${countEntries(entries)} of IANA's registry that report unauthorized use, with IANA's text.`,
    path: UNAUTHORIZED,
    heading: 'Unauthorized use',
    words: 'with IANA’s reports',
    lead: [
      [
        `${whoHas(data.registry)} ${countEntries(entries)} in which IANA reports that a port is used without an assignment.`,
      ],
    ],
    sections: [listSection(data, 'has:unauthorized', entries, { columns: ['Unauthorized Use Reported'] })],
  };
}
