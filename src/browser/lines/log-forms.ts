import { type Form, form, listed, transportsOf, twoEnds } from './form.ts';
import { mentionsIn, transportsIn } from './mention.ts';
import { BEFORE, IPV4, NUMBER } from './patterns.ts';

// Numbers up to here may be the length of a network's prefix: from 10.0.0.0/8 to 10.1.0.0/16.
const PREFIX = 32;

const PROGRAMS =
  'sshd|slapd|ntpd|chronyd|vsftpd|proftpd|snmpd|dhcpd|mysqld|smbd|cupsd|rpcbind|rpc\\.\\w+|xrdp|charon|dovecot|mosquitto';

/** How single lines of logs and settings write ports. */
export const LOG_FORMS: readonly Form[] = [
  // Cisco ASA
  form(
    `\\bfrom\\s(?:\\w{1,30}:)?${IPV4}/(\\d{1,5})\\sto\\s(?:\\w{1,30}:)?${IPV4}/(\\d{1,5})`,
    ([, from = '', to = ''], transports) =>
      Number(from) > PREFIX || Number(to) > PREFIX ? twoEnds(to, from, transports) : [],
    /\/\d/,
  ),
  form(`\\bfor\\s\\w{1,30}:${IPV4}/(\\d{1,5})(?!\\S|(?:\\s\\([^)]{0,40}\\))?\\s(?:to|dst)\\s)`, listed(1), /\/\d/),
  // pfSense, OPNsense
  form(
    `^.{0,300}?,(tcp|udp|sctp),\\d+,[\\da-f.:]{2,45},[\\da-f.:]{2,45},(\\d{1,5}),(\\d{1,5})(?:,.*|$)`,
    ([, transport = '', from = '', to = '']) => twoEnds(to, from, transportsIn(transport)),
    /,(?:tcp|udp|sctp),/i,
  ),
  // Oracle
  form('\\bjdbc:oracle:\\w{1,10}:@(?://)?[\\w.-]{1,99}:(\\d{1,5})', listed(1), /jdbc/i),
  // Fortinet: the ports of the destination, then those of the source
  form(
    `\\b(tcp|udp|sctp)-portrange\\s((?:${NUMBER}(?:-${NUMBER})?(?::[\\d-]{1,11})?\\s?){1,60})`,
    ([, transport = '', list = ''], transports) =>
      mentionsIn(list.replace(/:[\d-]+/g, ''), transportsOf(transport, transports)),
    /portrange/i,
  ),
  // docker ps: ports that are exposed and not published
  form(`(?<=->.{1,300}),\\s(\\d{1,5})/(tcp|udp|sctp)(?!\\S*->)`, listed(1, 2), /->/),
  // iptables
  form(`--to-ports?\\s(${NUMBER}(?:-${NUMBER})?)`, listed(1), /--to-port/),
  // ufw. What stands in 30000 to 32767 behind a colon is the port of a node in Kubernetes
  form(
    `${BEFORE}(?<![.:\\]])([1-6]\\d{4}):(?!3[012]\\d{3}/)([1-6]\\d{4})/(tcp|udp)`,
    ([, from = '', to = '', transport = '']) => {
      const isRange = Number(from) < Number(to) && (/udp/i.test(transport) || to === '65535');
      return isRange
        ? mentionsIn(`${from}-${to}`, transportsIn(transport))
        : twoEnds(from, to, transportsIn(transport));
    },
    /:\d{5}\//,
  ),
];

/** Lines in which a program says whom it heard from. They are read beside the forms of people. */
export const PROGRAM_FORMS: readonly Form[] = [
  form(`(?<![\\w.-])(${PROGRAMS}|named(?=\\[))(?:\\[\\d{1,7}\\])?:(?!\\s?\\d)`, listed(1)),
  // The far end; OpenSSH says behind it what was spoken
  form(
    `\\b(?:from|by)\\s(?:invalid user \\S{1,60}\\s)?(?:${IPV4}|[\\da-f]{0,4}:[\\da-f:]{1,40})(?:\\sport\\s|:)(\\d{1,5})(?![\\w.:])(?:\\s(ssh)2)?`,
    ([, port = '', spoken = ''], transports) => [
      ...mentionsIn(port, transports, true),
      ...mentionsIn(spoken, transports),
    ],
    /from|by/i,
  ),
];
