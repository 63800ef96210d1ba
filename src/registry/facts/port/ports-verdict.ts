import { sizeOf } from '../../index/blocks.ts';
import { type Entry, isNamed } from '../../record/entry.ts';
import { type Interval, printInterval, rangeOf, TRANSPORTS } from '../../record/port.ts';
import type { Registry } from '../../registry.ts';
import { printNumber } from '../../text/count.ts';
import { unique } from '../../text/list.ts';
import type { Sentence } from '../sentence.ts';
import type { Verdict } from './port-verdict.ts';
import { askSentence, dynamicSentence, enumerateTransports, orOf } from './verdict-words.ts';

function assignedSentences(entries: readonly Entry[], ports: string): Sentence[] {
  return [...Map.groupBy(entries, ({ name }) => name)].map(([name, those]) => {
    const on = TRANSPORTS.filter((one) => those.some(({ transport }) => transport === one));
    return [`${on.length > 0 ? enumerateTransports(on) : 'Ports'} ${ports} are assigned to ${name}.`];
  });
}

/**
 * Whether a reader may use any of several ports, of which none may have a page of its own; null where they differ.
 * `entries` are those that are for all these ports, and `list` is the path of the list of the ports.
 */
export function portsVerdict(
  { portAt }: Pick<Registry, 'portAt'>,
  { first, last }: Interval,
  entries: readonly Entry[],
  list: string,
): Verdict | null {
  const kind = portAt.get(first)?.status.kind;
  for (let port = first; port <= last; port++) if (portAt.get(port)?.status.kind !== kind) return null;
  const numbers = printInterval({ first, last }, '–');
  const many = `${printNumber(sizeOf({ first, last }))} ports`;
  const find: Sentence = ['Find your port in ', { text: 'the list below', path: list }, '.'];
  switch (kind) {
    case 'dynamic':
      return {
        tone: 'yes',
        answer: 'Yes, for private or temporary use.',
        reasons: [dynamicSentence('these ports'), find],
      };
    case 'unassigned': {
      const answer = `Not yet. All of these ${many} are unassigned.`;
      return { tone: 'wait', answer, reasons: [askSentence(rangeOf(first), 'one'), find] };
    }
    case 'reserved':
      return { tone: 'no', answer: `No. IANA holds these ${many} in reserve.`, reasons: [find] };
    case 'assigned': {
      const named = entries.filter(isNamed);
      if (named.length === 0) return null;
      const names = unique(named.map(({ name }) => name));
      const answer = `No, unless your software speaks ${orOf(names)}.`;
      return { tone: 'no', answer, reasons: [...assignedSentences(named, numbers), find] };
    }
    default:
      return null;
  }
}
