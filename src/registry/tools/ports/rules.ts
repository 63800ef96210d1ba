import { COMMON_USES, UNAUTHORIZED } from '../../index/permalink.ts';
import { type Interval, RANGES } from '../../record/port.ts';
import { citeSection } from '../section.ts';
import type { Knowledge } from './knowledge.ts';
import { limitRules } from './limit-rules.ts';
import type { ChosenTransport } from './question.ts';
import { reportedPorts } from './reported-ports.ts';
import type { Reason, Rule } from './rule.ts';
import { statusPorts } from './status-ports.ts';

function rfc6335(section: string): Reason['source'] {
  const { text, url } = citeSection({ rfc: 6335, section });
  return { name: text, url };
}

const onEach = (ports: (transport: ChosenTransport) => readonly Interval[]): Rule['ports'] => ({
  tcp: ports('tcp'),
  udp: ports('udp'),
});

/** All rules, in the order in which a port counts for the first that leaves it out. */
export function makeRules({ holdings, uses, limits }: Knowledge): Rule[] {
  const [system] = RANGES;
  const status = { tcp: statusPorts(holdings, 'tcp'), udp: statusPorts(holdings, 'udp') };
  const used = uses.map(({ port }) => ({ first: port, last: port }));
  const registered: Rule[] = [
    {
      id: 'system',
      title: system.title,
      reasons: [
        { words: 'IANA assigns ports 0–1023 only after “IETF Review” or “IESG Approval”', source: rfc6335('8.1.2') },
      ],
      isSwitch: false,
      ports: onEach(() => [system]),
    },
    {
      id: 'assigned',
      title: 'Assigned',
      reasons: [
        { words: 'IANA assigned these ports to services. Use each port only for its service', source: rfc6335('6') },
      ],
      isSwitch: false,
      ports: onEach((transport) => status[transport].assigned),
    },
    {
      id: 'reserved',
      title: 'Reserved',
      reasons: [
        {
          words: 'IANA holds these ports in reserve, most of them because another transport is assigned',
          source: rfc6335('7.2'),
        },
      ],
      isSwitch: false,
      ports: onEach((transport) => status[transport].reserved),
    },
    {
      id: 'described',
      title: 'Described in other words',
      reasons: [
        {
          words: 'IANA calls these ports neither assigned nor unassigned, but for example “De-registered”',
          source: rfc6335('8.2'),
        },
      ],
      isSwitch: false,
      ports: onEach((transport) => status[transport].other),
    },
    {
      id: 'unlisted',
      title: 'Not listed',
      reasons: [{ words: 'IANA lists these ports for other transports alone, or not at all', source: rfc6335('6') }],
      isSwitch: false,
      ports: onEach((transport) => status[transport].none),
    },
    {
      id: 'common',
      title: 'Common uses',
      reasons: [
        {
          words: 'Programs already use these ports without an assignment. Not from IANA',
          source: { name: 'all common uses', path: COMMON_USES },
        },
      ],
      isSwitch: true,
      ports: onEach(() => used),
    },
    {
      id: 'unauthorized',
      title: 'Unauthorized use',
      reasons: [
        {
          words: 'IANA reports that someone uses these ports without an assignment',
          source: { name: 'all reports', path: UNAUTHORIZED },
        },
      ],
      isSwitch: true,
      ports: onEach((transport) =>
        holdings.filter((one) => (one.transport ?? transport) === transport).flatMap(reportedPorts),
      ),
    },
  ];
  return [...registered, ...limitRules(limits)];
}
