import { BLOCKED } from '../../index/permalink.ts';
import type { Port } from '../../index/ports.ts';
import type { PortLimit } from '../../ours/port-limits.ts';
import { covers, printInterval } from '../../record/port.ts';
import { unique } from '../../text/list.ts';
import { enumerate, list, type Sentence } from '../sentence.ts';
import type { SiteData } from '../site-data.ts';

const FETCH = 'https://fetch.spec.whatwg.org/#port-blocking';

// Systems with the same range share its numbers: Windows and macOS (49152–65535).
function ofEphemeralRanges(limits: readonly PortLimit[]): Sentence {
  const groups = [...Map.groupBy(limits, ({ ports }) => printInterval(ports, '–'))];
  const ranges = groups.map(([range, group]): Sentence => [
    ...enumerate(group.map(({ system, source: { url } }) => [{ text: system, url }])),
    ` (${range})`,
  ]);
  const words = 'An outgoing connection may already be using this port. It is in the default ephemeral range of ';
  return [words, ...list(ranges), '.'];
}

// In their order; all ephemeral ranges stand where the first does.
function ofSystems(limits: readonly PortLimit[]): Sentence[] {
  const ephemeral = limits.filter(({ kind }) => kind === 'ephemeral');
  return limits.flatMap((limit): Sentence[] => {
    const { kind, what, source } = limit;
    if (kind !== 'ephemeral') return [[`${what} (`, { text: source.name, url: source.url }, ').']];
    return limit === ephemeral[0] ? [ofEphemeralRanges(ephemeral)] : [];
  });
}

/** What systems and browsers make of a port, and the unauthorized uses that IANA reports. */
export function portLimits({ ours }: SiteData, { number, entries }: Port): Sentence[] {
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
    ...ofSystems(ours.portLimits.filter(({ ports }) => covers(ports, number))),
    ...(ours.blockedPorts.has(number) ? [ofBrowsers] : []),
    ...reports.map((text) => [
      `${named.test(text) ? 'IANA reports' : 'IANA’s entry for several ports reports'} unauthorized use: “${text}”.`,
    ]),
  ];
}
