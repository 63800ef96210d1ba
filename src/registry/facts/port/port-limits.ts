import { BLOCKED } from '../../index/permalink.ts';
import type { Port } from '../../index/ports.ts';
import type { PortLimit } from '../../ours/port-limits.ts';
import { covers, printInterval } from '../../record/port.ts';
import { unique } from '../../text/list.ts';
import { isBrief } from '../entry/entry-table.ts';
import { enumerateWords, type Sentence } from '../sentence.ts';
import type { SiteData } from '../site-data.ts';

// Systems with the same range share its numbers: Windows and macOS (49152–65535).
function ofEphemeralRanges(limits: readonly PortLimit[]): Sentence {
  const groups = [...Map.groupBy(limits, ({ ports }) => printInterval(ports, '–'))];
  const ranges = groups.map(([range, group]) => `${enumerateWords(group.map(({ system }) => system))} (${range})`);
  return [`Outgoing connections may use this port on ${ranges.join(', ')}.`];
}

// Keeps the order of the limits, but one sentence tells all ephemeral ranges, in the place of the first. Words after a
// semicolon say what to do about a limit. Only the page of all limits shows these words, with the sources.
function ofSystems(limits: readonly PortLimit[]): Sentence[] {
  const ephemeral = limits.filter(({ kind }) => kind === 'ephemeral');
  return limits.flatMap((limit): Sentence[] => {
    const { kind, what } = limit;
    if (kind !== 'ephemeral') return [[`${what.split('; ')[0]}.`]];
    return limit === ephemeral[0] ? [ofEphemeralRanges(ephemeral)] : [];
  });
}

/**
 * What systems and browsers make of a port, and the unauthorized uses that IANA reports. An entry that the page shows
 * in a sentence is left out, because that sentence reports its unauthorized use.
 */
export function portLimits({ ours }: SiteData, { number, entries }: Port): Sentence[] {
  const ofBrowsers: Sentence = ['Web browsers ', { text: 'block', path: BLOCKED }, ' this port.'];
  const isNamedIn = (text: string): boolean => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text);
  const reported = isBrief(entries) ? [] : entries;
  const reports = unique(reported.map(({ unauthorizedUse }) => unauthorizedUse).filter(Boolean));
  return [
    ...ofSystems(ours.portLimits.filter(({ ports }) => covers(ports, number))),
    ...(ours.blockedPorts.has(number) ? [ofBrowsers] : []),
    ...reports.map((text) => [
      `${isNamedIn(text) ? 'IANA reports' : 'IANA’s entry for several ports reports'} unauthorized use: “${text}”.`,
    ]),
  ];
}
