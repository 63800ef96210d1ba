import { BLOCKED } from '../../index/permalink.ts';
import type { Port } from '../../index/ports.ts';
import { unique } from '../../text/list.ts';
import type { Sentence } from '../sentence.ts';
import type { SiteData } from '../site-data.ts';

const IP = 'https://man7.org/linux/man-pages/man7/ip.7.html';
const KERNEL = 'https://docs.kernel.org/networking/ip-sysctl.html';
const MICROSOFT =
  'https://learn.microsoft.com/en-us/troubleshoot/windows-server/networking/default-dynamic-port-range-tcpip-chang';

/** What systems and browsers make of a port, and the unauthorized uses that IANA reports. */
export function portLimits({ ours }: SiteData, { number, entries }: Port): Sentence[] {
  const limits: readonly [applies: boolean, sentence: Sentence][] = [
    [
      number === 0,
      [
        'A program that asks for port 0 gets a port of the system’s choice from the ephemeral range (',
        { text: 'ip(7)', url: IP },
        ').',
      ],
    ],
    [
      number > 0 && number < 1024,
      [
        'On Linux, listening on this port needs root or CAP_NET_BIND_SERVICE by default (',
        { text: 'ip_unprivileged_port_start', url: KERNEL },
        ').',
      ],
    ],
    [
      number >= 32768 && number <= 60999,
      [
        'On Linux, an outgoing connection may already be using this port. The default ephemeral range is 32768–60999 (',
        { text: 'ip_local_port_range', url: KERNEL },
        ').',
      ],
    ],
    [
      number >= 49152,
      [
        'On Windows and macOS, an outgoing connection may already be using this port. The default ephemeral range is 49152–65535 (',
        { text: 'Microsoft', url: MICROSOFT },
        ').',
      ],
    ],
    [
      ours.blockedPorts.has(number),
      [
        'Web browsers block this port (',
        { text: 'Fetch standard', url: 'https://fetch.spec.whatwg.org/#port-blocking' },
        '; ',
        { text: 'all blocked ports', path: BLOCKED },
        ').',
      ],
    ],
  ];
  const named = new RegExp(`(?<!\\d)${number}(?!\\d)`);
  const reports = unique(entries.map(({ unauthorizedUse }) => unauthorizedUse).filter(Boolean));
  return [
    ...limits.filter(([applies]) => applies).map(([, sentence]) => sentence),
    ...reports.map((text) => [
      `${named.test(text) ? 'IANA reports' : 'IANA’s entry for several ports reports'} unauthorized use: “${text}”.`,
    ]),
  ];
}
