import { type Interval, isTransport, parseSpan, type Transport } from '../record/port.ts';
import { isDay } from '../text/date.ts';
import { parseTable } from '../text/table/parse-table.ts';

const COLUMNS = ['Ports', 'Transports', 'Kind', 'System', 'What', 'Source Name', 'Source', 'Looked Up', 'Avoided'];

/** What stands in the way of a port, besides assignments. */
const LIMIT_KINDS = [
  /** The system chooses another. */
  'choice',
  /** To listen there takes a right. */
  'privileged',
  /** Outgoing connections take ports there. */
  'ephemeral',
  /** A cluster offers its Services there. */
  'NodePort',
  /** The system keeps ports back there. */
  'exclusion',
  /** A program of the system listens there. */
  'listener',
  /** A cloud lets nothing out there. */
  'outbound',
] as const;
type LimitKind = (typeof LIMIT_KINDS)[number];

/** What a system makes of some ports. */
export interface PortLimit {
  readonly ports: Interval;
  readonly transports: readonly Transport[];
  readonly kind: LimitKind;
  readonly system: string;
  /** A sentence or several, without the last full stop. */
  readonly what: string;
  /** What the source is called, and where it is. */
  readonly source: { readonly name: string; readonly url: string };
  /** The day on which the source said so, `YYYY-MM-DD`. */
  readonly lookedUp: string;
  /** Whether the chooser of ports leaves these out, unless its reader allows them. */
  readonly avoided: boolean;
}

const isKind = (text: string): text is LimitKind => (LIMIT_KINDS as readonly string[]).includes(text);

/** Reads port-limits.csv; throws RegistryError with every problem. */
export function parsePortLimits(text: string, file: string): PortLimit[] {
  return parseTable(
    text,
    file,
    COLUMNS,
    (
      [ports = '', transport = '', kind = '', system = '', what = '', name = '', url = '', lookedUp = '', avoided = ''],
      _,
      line,
      problems,
    ) => {
      const report = (value: string, problem: string, remedy: string): void =>
        void problems.push({ file, line, value, problem, remedy });
      const span = parseSpan(ports);
      const transports = transport.split(' ').filter(Boolean);
      if (typeof span === 'string') report(ports, span, 'Write a port or a range, as in 30000-32767.');
      if (transports.length === 0 || !transports.every(isTransport))
        report(transport, 'no transport, or an unknown one', 'Write tcp, udp, sctp or dccp, with a blank between.');
      if (!isKind(kind)) report(kind, 'an unknown kind', `Write one of ${LIMIT_KINDS.join(', ')}.`);
      if (system === '') report(system, 'no system', 'Name the system that the limit is of.');
      if (!/^[A-Z].*[^.]$/s.test(what))
        report(what, 'not a sentence', 'Begin with a capital letter, and leave out the last full stop.');
      if (name === '') report(name, 'a source without a name', 'Write what the source is called.');
      if (!/^https:/.test(url) || !URL.canParse(url)) report(url, 'not an address', 'Write an https address.');
      if (!isDay(lookedUp)) report(lookedUp, 'not a day', 'Write the day you read the source, as YYYY-MM-DD.');
      if (avoided !== '' && avoided !== 'yes')
        report(avoided, 'neither yes nor nothing', 'Write yes where the chooser of ports shall leave these out.');
      return {
        ports: typeof span === 'string' ? { first: 0, last: 0 } : { first: span.first, last: span.last },
        transports: transports.filter(isTransport),
        kind: isKind(kind) ? kind : 'choice',
        system,
        what,
        source: { name, url },
        lookedUp,
        avoided: avoided === 'yes',
      };
    },
  );
}
