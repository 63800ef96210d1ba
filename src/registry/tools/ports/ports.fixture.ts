import { entryOf } from '../../registry.fixture.ts';
import type { Knowledge, Limit } from './knowledge.ts';

const limitOf = (
  kind: string,
  system: string,
  first: number,
  last: number,
  transports: Limit['transports'],
  avoided = true,
): Limit => ({
  first,
  last,
  transports,
  kind,
  system,
  what: `What ${system} makes of this port`,
  source: { name: system, url: 'https://example.org/' },
  avoided,
});

const held = (
  name: string,
  ports: string,
  transport = '',
  description = '',
  unauthorizedUse = '',
): Knowledge['holdings'][number] =>
  entryOf({
    'Service Name': name,
    'Port Number': ports,
    'Transport Protocol': transport,
    Description: description,
    'Unauthorized Use Reported': unauthorizedUse,
  });
const unassigned = (ports: string, report = ''): Knowledge['holdings'][number] =>
  held('', ports, '', 'Unassigned', report);

/** Ports 1024–3400, of all statuses, and limits of all kinds. */
export const SMALL: Knowledge = {
  holdings: [
    held('low', '80', 'tcp'),
    unassigned('81-1023'),
    held('first', '1024', 'tcp'),
    held('first', '1024', 'udp'),
    unassigned('1025-1034'),
    held('one-sided', '1035', 'tcp'),
    held('', '1035', 'udp', 'Reserved'),
    unassigned('1036-1060', 'Unauthorized use known on port 1040 and ports 1050-1052'),
    held('', '1061', '', 'De-registered'),
    held('alone', '1062', 'tcp'),
    held('for-all', '1063'),
    unassigned('1064-1200'),
    held('over', '1100-1102', 'udp'),
    held('', '1201', '', 'Reserved for later'),
    unassigned('1202', 'Somebody uses it'),
    unassigned('1203-2400'),
    held('streams', '2401', 'sctp'),
    held('', '2402-2409', 'tcp', 'Unassigned', 'Known on port 9'),
    held('twice', '2410', 'tcp'),
    held('twice-too', '2410', 'tcp'),
    held('', '2410', 'udp', 'Unassigned'),
    unassigned('2411-3400'),
    held('', '50000', 'tcp', 'Reserved'),
  ],
  uses: [
    { port: 1070, name: 'Some Tool' },
    { port: 1070, name: 'Other Tool' },
    { port: 2500, name: 'Third Tool' },
    { port: 1024, name: 'Late Tool' },
  ],
  limits: [
    limitOf('choice', 'All systems', 0, 0, ['tcp', 'udp']),
    limitOf('ephemeral', 'FreeBSD', 1000, 65535, ['tcp', 'udp'], false),
    limitOf('ephemeral', 'Linux', 2300, 3000, ['tcp', 'udp']),
    limitOf('ephemeral', 'Windows', 2900, 65400, ['tcp', 'udp']),
    limitOf('ephemeral', 'macOS', 2900, 65400, ['tcp', 'udp']),
    limitOf('exclusion', 'Windows', 2850, 65400, ['tcp']),
    limitOf('NodePort', 'Kubernetes', 1500, 1600, ['tcp', 'udp', 'sctp']),
    limitOf('listener', 'macOS', 1080, 1080, ['tcp']),
    limitOf('listener', 'macOS', 1300, 1300, ['udp']),
    limitOf('blocked', 'Web browsers', 1, 1, ['tcp', 'udp']),
    limitOf('blocked', 'Web browsers', 1300, 1300, ['tcp', 'udp']),
  ],
};
