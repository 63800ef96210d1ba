import { DCCP_CODES } from '../../index/permalink.ts';
import type { SiteData } from '../site-data.ts';
import { countEntries, type ListPage, listSection, whoHas } from './list-page.ts';

/** The entries that have a DCCP service code. */
export function dccpCodeList(data: SiteData): ListPage {
  const entries = data.registry.entries.filter(({ serviceCode }) => serviceCode !== null);
  return {
    title: 'DCCP service codes',
    description: `${countEntries(entries)} of IANA's registry with a DCCP service code, as a number and as characters.`,
    path: DCCP_CODES,
    heading: 'DCCP service codes',
    words: 'with codes as numbers and as characters',
    lead: [
      [
        `${whoHas(data.registry)} ${countEntries(entries)} with a DCCP service code. A code is a number of 32 bits; its four bytes are usually characters (`,
        { text: 'RFC 4340, Section 8.1.2', url: 'https://www.rfc-editor.org/rfc/rfc4340#section-8.1.2' },
        ').',
      ],
    ],
    sections: [listSection(data, 'has:code', entries, { columns: ['Service Code'] })],
  };
}
