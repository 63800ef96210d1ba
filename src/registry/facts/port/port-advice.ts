import { sizeOf } from '../../index/blocks.ts';
import { BLOCKED } from '../../index/permalink.ts';
import type { Port } from '../../index/ports.ts';
import type { Phrase, Sentence } from '../sentence.ts';
import type { SiteData } from '../site-data.ts';
import { describeUse, type PortUse } from './port-use.ts';

const rfc6335 = (section: string): Phrase => ({
  text: `RFC 6335, Section ${section}`,
  url: `https://www.rfc-editor.org/rfc/rfc6335#section-${section}`,
});
const KERNEL = 'https://docs.kernel.org/networking/ip-sysctl.html';
const MICROSOFT =
  'https://learn.microsoft.com/en-us/troubleshoot/windows-server/networking/default-dynamic-port-range-tcpip-chang';

function blockSentence(block: NonNullable<PortUse['block']>, here: string): Sentence {
  const size = sizeOf(block);
  if (size === 1) return [`The ports next to it are not unassigned${here}.`];
  return [`It is one of ${size} unassigned ports in a row${here}, `, { ports: `${block.first}–${block.last}` }, '.'];
}

/** What a reader has to know before using a port, by the registry. */
function byRegistry({ registry }: SiteData, { status }: Port, use: PortUse): Sentence[] {
  const here = registry.info.excerpt ? ' in this excerpt' : '';
  const { assigned, reserved, unassigned, words, block } = use;
  return [
    ...assigned.map(({ transport, names }) => [`${transport}: for ${names.join(' or ')}, to which it is assigned.`]),
    ...(reserved.length > 0
      ? [
          [
            `${reserved.join(', ')}: no. It is reserved; IANA assigns it only for a special purpose (`,
            rfc6335('6'),
            ').',
          ],
        ]
      : []),
    ...(unassigned.length > 0
      ? [
          [
            `${unassigned.join(', ')}: not before IANA assigns it to you. It is unassigned: `,
            { text: 'apply at IANA', url: 'https://www.iana.org/protocols/apply' },
            ' (',
            rfc6335('8'),
            ').',
          ],
        ]
      : []),
    ...(block ? [blockSentence(block, here)] : []),
    ...words.map((text) => [`IANA says of it: “${text}”.`]),
    ...(status.kind === 'dynamic'
      ? [['Yes, for private and temporary use, like everybody: Dynamic Ports are never assigned (', rfc6335('6'), ').']]
      : []),
  ];
}

/** What systems and browsers make of a port, whatever the registry says. */
function byLimits({ ours }: SiteData, { number }: Port): Sentence[] {
  const limits: readonly [applies: boolean, sentence: Sentence][] = [
    [
      number < 1024,
      [
        'On Linux, by default, only privileged programs can listen on it (',
        { text: 'ip_unprivileged_port_start', url: KERNEL },
        ').',
      ],
    ],
    [
      number >= 32768 && number <= 60999,
      [
        'Linux, by default, may give it to any outgoing connection: ephemeral ports 32768–60999 (',
        { text: 'ip_local_port_range', url: KERNEL },
        ').',
      ],
    ],
    [
      number >= 49152,
      [
        'Windows and macOS, by default, may give it to any outgoing connection: ephemeral ports 49152–65535 (',
        { text: 'Microsoft', url: MICROSOFT },
        ').',
      ],
    ],
    [
      ours.blockedPorts.has(number),
      [
        'Browsers refuse to fetch from it (',
        { text: 'Fetch standard, bad ports', url: 'https://fetch.spec.whatwg.org/#port-blocking' },
        '; ',
        { text: 'all blocked ports', path: BLOCKED },
        ').',
      ],
    ],
  ];
  return limits.filter(([applies]) => applies).map(([, sentence]) => sentence);
}

/** Whether a reader may use a port, sentence by sentence. */
export function portAdvice(data: SiteData, port: Port): Sentence[] {
  const use = describeUse(data.registry, port);
  const here = data.registry.info.excerpt ? ' in this excerpt' : '';
  const nearest = use.nearest.flatMap((near, i): Sentence => [
    ...(i > 0 ? [', '] : []),
    { text: String(near), path: data.ownPages.pathOf(near) },
  ]);
  return [
    ...byRegistry(data, port, use),
    ...byLimits(data, port),
    ...use.reports.map(({ text, namesPort }) => [
      `IANA records unauthorized use ${namesPort ? 'of it' : 'in the entry that covers it'}: “${text}”.`,
    ]),
    ...(port.status.kind !== 'dynamic' && nearest.length > 0
      ? [[`Nearest ${use.block ? 'other ' : ''}unassigned ports${here}: `, ...nearest, '.']]
      : []),
  ];
}
