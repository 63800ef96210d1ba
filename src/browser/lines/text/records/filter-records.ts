import { MAX_PORT } from '../../../../registry/record/port.ts';
import { type Mention, mentionsIn, transportsIn } from '../../mention.ts';
import { ends, type Record, record } from './record.ts';

// Ports of a rule: `[21,2121]`, `1024:`, `:1023`. Of `any`, a variable (`$`) or an exception (`!`), none are known.
const intrusionPorts = (text: string): string =>
  /any|[$!]/.test(text) ? '' : text.replace(/:(?!\d)/g, `:${MAX_PORT}`).replace(/(?<!\d):/g, '0:');

function sides(to: string, from: string, transport: string): Mention[] {
  const of = transportsIn(transport);
  return [...mentionsIn(to, of), ...mentionsIn(from, of, true)];
}

/** Lines of Suricata, ipfw, inetd, Cisco ASA and lsof that have ports or services in fixed places. */
export const FILTER_RECORDS: readonly Record[] = [
  // Suricata, Snort
  record(
    /^#?\s*(?:alert|block|drop|log|pass|reject\w*|sdrop)\s([a-z0-9-]+)\s\S+\s(\S+)\s(?:->|<>)\s\S+\s(\S+)\s\(/,
    ([, transport = '', from = '', to = '']) => sides(intrusionPorts(to), intrusionPorts(from), transport),
  ),
  // ipfw
  record(
    /^(?:\d{5}|(?:ipfw\s.*)?add\s(?:\d+\s)?)\s*.*?\b(?:(?:fwd|forward)\s\S+?,(\d+)\s)?(tcp|udp|sctp)\sfrom\s(?:not\s)?\S+\s(?:([\d,-]+)\s)?to\s(?:not\s)?\S+(?:\s([\d,-]+))?(?=\s|$)/,
    ([, forwarded = '', transport = '', from = '', to = '']) => [
      ...sides(to, from, transport),
      ...mentionsIn(forwarded, transportsIn(transport), true),
    ],
  ),
  // inetd
  record(
    /^#?\s*(?:\S+:)?([a-z0-9][\w.+-]*)\s+(?:stream|dgram|seqpacket)\s+(tcp|udp|sctp)\w*\s+(?:no)?wait/i,
    ([, service = '', transport = '']) => mentionsIn(service, transportsIn(transport)),
  ),
  // Cisco ASA
  record(
    /\bnat\s\(.*\sservice\s(tcp|udp|sctp)\s([\w-]+)\s([\w-]+)(?:\s|$)/,
    ([, transport = '', local = '', global = '']) => ends(global, local, transportsIn(transport)),
  ),
  // lsof -F
  record(
    /^n(?:\*|localhost|\d+(?:\.\d+){3}|\[[0-9a-f:.%\w]*\]):([\w+-]+)(?:->\S*:([\w+-]+))?$/,
    ([, from = '', to = ''], before) => (to ? ends(to, from, before) : ends(from, '', before)),
  ),
];
