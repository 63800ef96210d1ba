import { sharedPagePath } from '../../../registry/facts/port/own-page.ts';
import { portPath, rangePath, spanPath } from '../../../registry/index/permalink.ts';
import { type Interval, portsOf, printInterval, rangeOf } from '../../../registry/record/port.ts';
import { unique } from '../../../registry/text/list.ts';
import type { NamedService, Names } from '../names.ts';
import type { Answer } from './answer.ts';
import { FIT } from './fit.ts';

// So many ports of an interval are listed one by one.
const LISTED = 50;

function statusOf(names: Names, port: number): string {
  if (names.reserved.has(port)) return 'Reserved';
  if (names.other.has(port)) return 'Status in IANA’s own words';
  return rangeOf(port).id === 'dynamic' ? 'Dynamic Port, never assigned' : 'Unassigned';
}

const covers = ({ first, last }: Interval, port: number): boolean => first <= port && port <= last;
const printNames = (services: readonly NamedService[]): string => services.map(({ name }) => name).join(', ');

/** The services that IANA assigns a port to, or its status. */
export function assignmentOf(names: Names, port: number): string {
  const services = names.services.filter(({ ports }) => ports.some((span) => covers(span, port)));
  return services.length > 0 ? printNames(services) : statusOf(names, port);
}

function portAnswer(names: Names, port: number): Answer[] {
  if (names.present && !names.present.has(port)) return [];
  const pageless = names.pageless.find((interval) => covers(interval, port));
  const path = pageless ? sharedPagePath(port, pageless.span) : portPath(port);
  const uses = unique(names.uses.filter(({ target }) => target === port).map(({ name }) => name));
  const commonly = uses.length > 0 ? `; commonly used for ${uses.join(', ')}` : '';
  const detail = assignmentOf(names, port) + commonly;
  return [{ kind: 'port', title: `Port ${port}`, path, detail, fit: FIT.letter }];
}

function spanAnswer(names: Names, { first, last }: Interval): Answer[] {
  const isSpan = (span: Interval): boolean => span.first === first && span.last === last;
  const services = names.services.filter(({ ports }) => ports.some(isSpan));
  if (services.length === 0) return [];
  const span = { first, last, ranged: true };
  const title = `Ports ${printInterval(span, '–')}`;
  return [{ kind: 'port', title, path: spanPath(span), detail: printNames(services), fit: FIT.letter }];
}

function rangeAnswer(port: number): Answer {
  const range = rangeOf(port);
  const detail = printInterval(range, '–');
  return { kind: 'port', title: range.title, path: rangePath(range), detail, fit: FIT.begins };
}

/** Several ports are those of a ranged entry, if there is one, and else lie in a range. */
export function portAnswers(names: Names, { first, last }: Interval): Answer[] {
  const listed = portsOf({ first, last: Math.min(last, first + LISTED - 1) });
  const single = listed.flatMap((port) => portAnswer(names, port));
  if (first === last) return single;
  const spans = spanAnswer(names, { first, last });
  return spans.length > 0 ? [...spans, ...single] : [...single, rangeAnswer(first)];
}
