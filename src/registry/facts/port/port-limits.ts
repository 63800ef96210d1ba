import { BLOCKED } from '../../index/permalink.ts';
import type { Port } from '../../index/ports.ts';
import { covers } from '../../record/port.ts';
import { unique } from '../../text/list.ts';
import type { Sentence } from '../sentence.ts';
import type { SiteData } from '../site-data.ts';

const FETCH = 'https://fetch.spec.whatwg.org/#port-blocking';

/** What systems and browsers make of a port, and the unauthorized uses that IANA reports. */
export function portLimits({ ours }: SiteData, { number, entries }: Port): Sentence[] {
  const ofSystems = ours.portLimits
    .filter(({ ports }) => covers(ports, number))
    .map(({ what, source }): Sentence => [`${what} (`, { text: source.name, url: source.url }, ').']);
  const ofBrowsers: Sentence = [
    'Web browsers block this port (',
    { text: 'Fetch standard', url: FETCH },
    '; ',
    { text: 'all blocked ports', path: BLOCKED },
    ').',
  ];
  const named = new RegExp(`(?<!\\d)${number}(?!\\d)`);
  const reports = unique(entries.map(({ unauthorizedUse }) => unauthorizedUse).filter(Boolean));
  return [
    ...ofSystems,
    ...(ours.blockedPorts.has(number) ? [ofBrowsers] : []),
    ...reports.map((text) => [
      `${named.test(text) ? 'IANA reports' : 'IANA’s entry for several ports reports'} unauthorized use: “${text}”.`,
    ]),
  ];
}
