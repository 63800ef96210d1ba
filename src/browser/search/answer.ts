import { sharedPagePath } from '../../registry/facts/port/own-page.ts';
import {
  contactPath,
  portPath,
  rangePath,
  referencePath,
  servicePath,
  spanPath,
} from '../../registry/index/permalink.ts';
import { type Interval, rangeOf } from '../../registry/record/port.ts';
import { FIT, type Fit, fitOf, type Folded, folded } from './fold.ts';
import type { NamedService, NamedUse, Names } from './names.ts';
import type { Listed } from './people.ts';
import type { Query } from './query.ts';

export type AnswerKind = 'port' | 'service' | 'use' | 'contact' | 'reference' | 'text';

/** One result of a search. */
export interface Answer {
  readonly kind: AnswerKind;
  readonly title: string;
  readonly path: string;
  readonly detail: string;
  readonly fit: Fit;
}

const LISTED = 50;

const print = ({ first, last }: Interval): string => (first === last ? `${first}` : `${first}–${last}`);

function portDetail(names: Names, port: number): string {
  const services = names.byPort.get(port);
  const uses = [...new Set(names.uses.filter((use) => use.port === port).map(({ name }) => name))];
  const status = services
    ? services.map(({ name }) => name).join(', ')
    : names.reserved.has(port)
      ? 'Reserved'
      : names.other.has(port)
        ? 'Status in IANA’s own words'
        : rangeOf(port).id === 'dynamic'
          ? 'Dynamic Port, never assigned'
          : 'Unassigned';
  return uses.length > 0 ? `${status}; commonly used for ${uses.join(', ')}` : status;
}

function portAnswer(names: Names, port: number, fit: Fit): Answer | null {
  if (names.present && !names.present.has(port)) return null;
  const leftOut = names.leftOut.find(({ first, last }) => first <= port && port <= last);
  const path = leftOut ? sharedPagePath(port, leftOut.span) : portPath(port);
  return { kind: 'port', title: `Port ${port}`, path, detail: portDetail(names, port), fit };
}

function portAnswers(names: Names, { first, last }: Interval): Answer[] {
  const ranged =
    first === last
      ? []
      : names.services.filter(({ ports }) => ports.some((span) => span.first === first && span.last === last));
  const whole = ranged.length === 0 ? [] : [rangeAnswer({ first, last }, ranged)];
  const single = Array.from({ length: Math.min(last - first + 1, LISTED) }, (_, i) =>
    portAnswer(names, first + i, FIT.letter),
  );
  const found = single.filter((answer) => answer !== null);
  return first === last || ranged.length > 0 ? [...whole, ...found] : [...found, overview(first)];
}

function rangeAnswer(span: Interval, services: readonly NamedService[]): Answer {
  const detail = services.map(({ name }) => name).join(', ');
  return {
    kind: 'port',
    title: `Ports ${print(span)}`,
    path: spanPath({ ...span, ranged: true }),
    detail,
    fit: FIT.letter,
  };
}

function overview(port: number): Answer {
  const range = rangeOf(port);
  return { kind: 'port', title: range.title, path: rangePath(range), detail: print(range), fit: FIT.begins };
}

function whereOf({ ports }: NamedService): string {
  if (ports.length === 0) return 'no port';
  return `${ports.length === 1 ? 'port' : 'ports'} ${ports.map(print).join(', ')}`;
}

function serviceAnswer(service: NamedService, fit: Fit): Answer {
  return { kind: 'service', title: service.name, path: servicePath(service.slug), detail: whereOf(service), fit };
}

const isAsked = (fit: Fit | null): boolean => fit !== null && fit >= FIT.exact;

// People who type the name of a service without a port mostly mean the registered one with a port that they call so: RDP, SMB.
const hasPort = ({ service }: NamedUse): boolean => (service?.ports.length ?? 0) > 0;

function serviceAnswers(names: Names, { names: meant }: Query, wanted: Folded): Answer[] {
  const isMeant = new Set(meant.flatMap((name) => names.byName.get(name) ?? []));
  return names.services.flatMap((service): Answer[] => {
    const found = fitOf(service, wanted);
    const fit = isMeant.has(service) && !isAsked(found) ? FIT.exact : found;
    if (fit === null) return [];
    const givesWay =
      isAsked(fit) &&
      service.ports.length === 0 &&
      names.uses.some((use) => use.lower === service.lower && hasPort(use));
    return [serviceAnswer(service, givesWay ? FIT.exact : fit)];
  });
}

function useAnswers(names: Names, { names: meant }: Query, wanted: Folded): Answer[] {
  return names.uses.flatMap((use): Answer[] => {
    const written = fitOf(use, wanted);
    const found = !isAsked(written) && meant.includes(use.lower) ? FIT.exact : written;
    if (found === null) return [];
    const namesake = names.byName.get(use.lower);
    const fit = isAsked(found) && namesake?.ports.length === 0 && hasPort(use) ? FIT.letter : found;
    const path = use.service ? servicePath(use.service.slug) : portPath(use.port ?? 0);
    const title = use.service ? use.service.name : `Port ${use.port}`;
    const registered = use.service ? whereOf(use.service) : portDetail({ ...names, uses: [] }, use.port ?? 0);
    return [{ kind: 'use', title, path, detail: `${use.name}: ${use.what}. IANA: ${registered}`, fit }];
  });
}

function formerAnswers(names: Names, { names: meant }: Query, wanted: Folded): Answer[] {
  return names.former.flatMap((former): Answer[] => {
    const found = fitOf(former, wanted);
    const fit = !isAsked(found) && meant.includes(former.lower) ? FIT.exact : found;
    if (fit === null) return [];
    const now = former.now === '' ? '' : `; in its place ${former.now}`;
    const detail = `no longer in the registry since ${former.since}${now}`;
    return [{ kind: 'service', title: former.name, path: servicePath(former.slug), detail, fit }];
  });
}

function listedAnswers(people: readonly Listed[], { ports, document }: Query, wanted: Folded): Answer[] {
  if (ports) return [];
  return people.flatMap(({ kind, slug, former, ...listed }): Answer[] => {
    const isReference = kind === 'reference';
    const fit = isReference && slug === document ? FIT.letter : fitOf(listed, wanted);
    if (fit === null) return [];
    const path = isReference ? referencePath(slug) : contactPath(slug);
    const told = isReference ? 'cited by the registry' : 'assignee or contact';
    return [{ kind, title: listed.name, path, detail: former ? 'no longer in the registry' : told, fit }];
  });
}

// Of equal fit, the kind decides where all of the name was given; else the name to which the least is added. Who writes a
// name as a contact does, capitals and all, means the contact; in small letters, what the name is commonly used for.
const LETTER_KINDS: readonly AnswerKind[] = ['port', 'service', 'reference', 'contact', 'use', 'text'];
const KINDS: readonly AnswerKind[] = ['port', 'service', 'use', 'reference', 'contact', 'text'];
function order(a: Answer, b: Answer): number {
  const kinds = a.fit === FIT.letter ? LETTER_KINDS : KINDS;
  const byKind = kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
  return b.fit - a.fit || (a.fit < FIT.alike ? a.title.length - b.title.length : 0) || byKind;
}

/** Takes what search knows and a query and returns the answers that need no full text, the best first; one for each page. */
export function findAnswers(names: Names, people: readonly Listed[], query: Query): Answer[] {
  if (query.text === '') return [];
  const wanted = folded(query.text);
  const answers = [
    ...(query.ports ? portAnswers(names, query.ports) : []),
    ...serviceAnswers(names, query, wanted),
    ...useAnswers(names, query, wanted),
    ...formerAnswers(names, query, wanted),
    ...listedAnswers(people, query, wanted),
  ].sort(order);
  const seen = new Set<string>();
  return answers.filter(({ path }) => !seen.has(path) && seen.add(path));
}
