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

// So many ports of an interval are listed one by one.
const LISTED = 50;
// The far end of a connection comes behind a service that a line names.
const ASIDE = FIT.letter - FIT.exact + 1 / 4;

function statusOf(names: Names, port: number): string {
  if (names.reserved.has(port)) return 'Reserved';
  if (names.other.has(port)) return 'Other status';
  return rangeOf(port).id === 'dynamic' ? 'Dynamic Port, never assigned' : 'Unassigned';
}

const printNames = (services: readonly NamedService[]): string => services.map(({ name }) => name).join(', ');

/** The services that IANA assigns a port to, or its status. */
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

// People leave port 0 out of the System Ports.
const hasRange = ({ first, last }: Interval, range: PortRange): boolean =>
  last >= range.last && first <= range.first + 1;

/** Several ports are a range, or those of a ranged entry, if there is one, and else lie in a range. */
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

/** Those of interest first, in the order of the text; they fit as well as `fit` at best. */
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
