import { rangePath, spanPath } from '../../../../registry/index/permalink.ts';
import {
  covers,
  type Interval,
  type PortRange,
  portsOf,
  printInterval,
  rangeOf,
  RANGES,
} from '../../../../registry/record/port.ts';
import { unique } from '../../../../registry/text/list.ts';
import type { Mention } from '../../../lines/mention.ts';
import type { NamedService, NamedUse, Names } from '../../index/names.ts';
import { servicesOn } from '../../index/services-on.ts';
import { portPagePath } from '../../port-page.ts';
import { type Answer, answerOf } from '../answer.ts';
import { FIT, type Fit } from '../fit.ts';

// At most this many ports of an interval are listed one by one.
const LISTED = 50;
// A port that is aside, such as the far end of a connection, fits so much less that a service in the same line comes
// before it.
const ASIDE = FIT.letter - FIT.exact + 1 / 4;

function statusOf(names: Names, port: number): string {
  if (names.reserved.has(port)) return 'Reserved';
  if (names.other.has(port)) return 'Other status';
  return rangeOf(port).id === 'dynamic' ? 'Dynamic Port, never assigned' : 'Unassigned';
}

const printNames = (services: readonly NamedService[]): string => services.map(({ name }) => name).join(', ');

/** The names of the services that IANA assigns a port to; if there are none, the status of the port. */
export function assignmentOf(names: Names, port: number): string {
  const services = servicesOn(names, port);
  return services.length > 0 ? printNames(services) : statusOf(names, port);
}

const USES = 6;
const printUses = (names: readonly string[]): string =>
  names.length > USES ? `${names.slice(0, USES).join(', ')} and ${names.length - USES} more` : names.join(', ');

function portAnswer(names: Names, port: number): Answer[] {
  if (names.present && !names.present.has(port)) return [];
  const path = portPagePath(names, port);
  const isHere = ({ target }: NamedUse): boolean =>
    typeof target === 'number' ? target === port : target.ports.some((span) => covers(span, port));
  const uses = unique(
    names.uses
      .filter(isHere)
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ name }) => name),
  );
  const detail = assignmentOf(names, port);
  return [answerOf({ kind: 'port', title: `Port ${port}`, path, detail, use: printUses(uses), fit: FIT.letter })];
}

function spanAnswer(names: Names, { first, last }: Interval): Answer[] {
  const isSpan = (span: Interval): boolean => span.first === first && span.last === last;
  const services = names.services.filter(({ ports }) => ports.some(isSpan));
  if (services.length === 0 && !names.spans.some(isSpan)) return [];
  const span = { first, last, ranged: true };
  const title = `Ports ${printInterval(span, '–')}`;
  const detail = services.length > 0 ? printNames(services) : statusOf(names, first);
  return [answerOf({ kind: 'port', title, path: spanPath(span), detail, fit: FIT.letter })];
}

const rangeAnswer = (range: PortRange, fit: Fit): Answer =>
  answerOf({
    kind: 'range',
    title: range.title,
    path: rangePath(range),
    detail: `Ports ${printInterval(range, '–')}`,
    fit,
  });

// Whether an interval has all ports of a range. It need not have the first, because people begin the System Ports at 1.
const hasRange = ({ first, last }: Interval, range: PortRange): boolean =>
  last >= range.last && first <= range.first + 1;

/**
 * The ranges that an interval includes. Without any: the page of a ranged entry for just these ports, if there is one,
 * and the ports one by one; without such an entry, the range that the ports begin in comes last.
 */
function intervalAnswers(names: Names, ports: Interval): Answer[] {
  const { first, last } = ports;
  if (first === last) return portAnswer(names, first);
  const ranges = RANGES.filter((range) => hasRange(ports, range));
  if (ranges.length > 0) return ranges.map((range) => rangeAnswer(range, FIT.letter));
  const single = portsOf({ first, last: Math.min(last, first + LISTED - 1) }).flatMap((port) =>
    portAnswer(names, port),
  );
  const spans = spanAnswer(names, ports);
  return spans.length > 0 ? [...spans, ...single] : [...single, rangeAnswer(rangeOf(first), FIT.alike)];
}

/** The answers to the ports that a text mentions, in the order of the mentions. They fit at best as well as `fit`. */
export function portAnswers(names: Names, mentions: readonly Mention[], fit: Fit = FIT.letter): Answer[] {
  const answers = mentions.flatMap(({ ports, aside }) =>
    ports
      ? intervalAnswers(names, ports).map((answer) => (aside ? { ...answer, fit: answer.fit - ASIDE } : answer))
      : [],
  );
  return answers
    .slice(0, LISTED + 1)
    .map((answer, i) => ({ ...answer, fit: answer.fit - (FIT.letter - fit) - i / 1000 }));
}
