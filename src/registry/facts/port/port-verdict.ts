import { sizeOf } from '../../index/blocks.ts';
import type { Port } from '../../index/ports.ts';
import { type Interval, printInterval, rangeOf, type Transport } from '../../record/port.ts';
import { printNumber } from '../../text/count.ts';
import { enumerateWords, type Phrase, type Sentence } from '../sentence.ts';
import type { SiteData } from '../site-data.ts';
import { describeUse, type PortUse } from './port-use.ts';
import { reservedSentences } from './reserved-sentences.ts';
import { applyTo, askSentence, choosePort, enumerateTransports, orOf, placeOf } from './verdict-words.ts';

/** Whether a reader may use a port, and why. */
export interface Verdict {
  /** `no`: somebody else's or IANA's; `wait`: ask IANA first; `yes`: anybody's, never assigned. */
  readonly tone: 'no' | 'wait' | 'yes';
  /** The answer first. */
  readonly answer: string;
  readonly reasons: readonly Sentence[];
}

const FEW_NAMES = 3;

const be = (transports: readonly Transport[]): string => (transports.length > 1 ? 'are' : 'is');

function assignedSentences({ assigned }: PortUse, number: number): Sentence[] {
  const byNames = Map.groupBy(assigned, ({ names }) => names.join(', '));
  return [...byNames.values()].map((those) => {
    const transports = those.map(({ transport }) => transport);
    return [`${placeOf(transports, number)} ${be(transports)} assigned to ${enumerateWords(those[0]?.names ?? [])}.`];
  });
}

function blockSentence(data: SiteData, { block, nearestBlock }: PortUse): Sentence[] {
  const here = data.registry.info.excerpt ? ' in this excerpt' : '';
  const link = (one: Interval): Phrase => ({
    text: printInterval(one, '–'),
    path: data.ownPages.pathOf(one.first),
  });
  const own = block && sizeOf(block) > 1;
  return [
    ...(own
      ? [[`Part of a block of ${printNumber(sizeOf(block))} unassigned ports${here}: `, link(block), '.']]
      : block
        ? [[`Neither neighbouring port is unassigned${here}.`]]
        : []),
    ...(nearestBlock
      ? [
          [
            'Nearest large block: ',
            link(nearestBlock),
            ` (${printNumber(sizeOf(nearestBlock))} unassigned User Ports${here}).`,
          ],
        ]
      : []),
  ];
}

// `nfs or shilp`, or, where no transport has all, `submissions or urd on TCP, or igmpv3lite on UDP`.
function servicesOf({ assigned }: PortUse): string {
  const names = new Set(assigned.flatMap((one) => one.names));
  if (names.size > FEW_NAMES) return `one of its ${names.size} services`;
  const byNames = [...Map.groupBy(assigned, (one) => one.names.join(', ')).values()];
  // If one transport has all names, they are listed once. The reasons say which of them each transport has.
  const all = assigned.find((one) => one.names.length === names.size);
  if (all) return orOf(all.names);
  return byNames
    .map((those) => `${orOf(those[0]?.names ?? [])} on ${enumerateTransports(those.map(({ transport }) => transport))}`)
    .join(', or ');
}

/** Whether a reader may use a port, by the registry alone. */
export function portVerdict(data: SiteData, port: Port): Verdict {
  const { number, status, entries } = port;
  const use = describeUse(data.registry, port);
  const words = use.words.map((text): Sentence => [`IANA’s description: “${text}”.`]);
  const unassigned =
    use.unassigned.length > 0 ? [[`${placeOf(use.unassigned, number)} ${be(use.unassigned)} unassigned.`]] : [];
  const block = blockSentence(data, use);
  switch (status.kind) {
    case 'dynamic':
      return {
        tone: 'yes',
        answer: 'Yes, for private or temporary use.',
        reasons: [['IANA never assigns Dynamic Ports. Others may be using this port.']],
      };
    case 'unassigned': {
      const ask = askSentence(rangeOf(number), 'it');
      return { tone: 'wait', answer: 'Not yet. This port is unassigned.', reasons: [ask, ...block] };
    }
    case 'assigned':
      return {
        tone: 'no',
        answer: `No, unless your software speaks ${servicesOf(use)}.`,
        reasons: [
          ...assignedSentences(use, number),
          ...reservedSentences(use, number),
          ...unassigned,
          ...words,
          ['For a service of your own, ', choosePort(number), ' and ', applyTo('it'), '.'],
          ...block,
        ],
      };
    case 'reserved':
      return {
        tone: 'no',
        answer: 'No. IANA holds this port in reserve.',
        reasons: [...reservedSentences(use, number), ...unassigned, ...block],
      };
    default: {
      const none = entries.length === 0 ? [['The registry has no entry for this port any more.']] : [];
      return {
        tone: 'wait',
        answer: 'Ask IANA before you use this port.',
        reasons: [...none, ...words, ...reservedSentences(use, number), ...unassigned, ...block],
      };
    }
  }
}
