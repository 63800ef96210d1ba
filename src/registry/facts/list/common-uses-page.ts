import { leadFirst } from '../../index/leading-name.ts';
import { COMMON_USES, portPath } from '../../index/permalink.ts';
import { spansOf } from '../../index/services.ts';
import { type CommonName, sourceUrl } from '../../ours/common-names.ts';
import { type Entry, isNamed } from '../../record/entry.ts';
import { type Transport, TRANSPORTS } from '../../record/port.ts';
import type { Registry } from '../../registry.ts';
import { printCount } from '../../text/count.ts';
import { unique } from '../../text/list.ts';
import { must } from '../../text/must.ts';
import { compareText } from '../../text/order.ts';
import { type Headline, transportsOf } from '../headline.ts';
import { countLetters, groupByLetter, type LetterCount } from '../letter-list.ts';
import { type Link, portsLink, serviceLink } from '../link.ts';
import type { Sentence } from '../sentence.ts';
import { serviceNames } from '../service/service-names.ts';
import type { SiteData } from '../site-data.ts';
import { sourceName } from './source-name.ts';

/** A common name with what it leads to. */
interface UseLine {
  readonly common: CommonName;
  /** The service that people call by this name; null where the name is a use of a port. */
  readonly service: Link | null;
  readonly ports: readonly Link[];
  /** The transports of the name; where a name of a service has none, those of the service. */
  readonly transports: readonly string[];
  readonly source: { readonly text: string; readonly url: string };
}

interface UseLetter {
  readonly anchor: string;
  readonly uses: readonly UseLine[];
}

/** A port that IANA assigned to one thing and people use for another. */
export interface UseConflict extends Link {
  readonly port: number;
  /** The transports on which the use differs from the assignment. */
  readonly transports: readonly Transport[];
  readonly services: readonly Link[];
  /** The common names, each once. */
  readonly uses: readonly string[];
}

/** What the page of all common names and uses says. */
export interface CommonUsesPage extends Headline {
  readonly path: string;
  readonly words: string;
  readonly lead: readonly Sentence[];
  readonly letters: readonly LetterCount[];
  /** By letter, and then by name. Equal names keep the order of common-names.csv, the usual meaning first. */
  readonly uses: readonly UseLetter[];
  readonly count: number;
  /** By port. */
  readonly conflicts: readonly UseConflict[];
}

const anchorOf = (letter: string): string => `letter-${letter}`;

function useLine({ services }: Registry, common: CommonName): UseLine {
  const { target, transports, source: text } = common;
  const url = sourceUrl(text) ?? text;
  const source = { text: sourceName(text), url };
  if ('port' in target) {
    const { port } = target;
    return { common, service: null, ports: [{ title: String(port), path: portPath(port) }], transports, source };
  }
  const service = must(services, target.service, 'service');
  return {
    common,
    service: serviceLink(service),
    ports: spansOf(service).map(portsLink),
    transports: transports.length > 0 ? transports : transportsOf(service.entries),
    source,
  };
}

// The transports on which a name is used and the port is assigned; a name without transports is used on all.
function clashes({ transports }: CommonName, named: readonly Entry[]): Transport[] {
  return TRANSPORTS.filter(
    (one) =>
      (transports.length === 0 || transports.includes(one)) &&
      named.some(({ transport }) => transport === null || transport === one),
  );
}

function findConflicts({ registry, ours }: SiteData): UseConflict[] {
  const named = ours.commonNames.flatMap((common) => ('port' in common.target ? [{ common, ...common.target }] : []));
  return [...Map.groupBy(named, ({ port }) => port)]
    .sort(([a], [b]) => a - b)
    .flatMap(([port, here]) => {
      const assigned = leadFirst(must(registry.portAt, port, 'port').entries.filter(isNamed));
      const uses = here.map(({ common }) => common).filter((common) => clashes(common, assigned).length > 0);
      if (uses.length === 0) return [];
      const on = unique(uses.flatMap((common) => clashes(common, assigned)));
      const transports = TRANSPORTS.filter((one) => on.includes(one));
      const entries = assigned.filter(({ transport }) => transport === null || on.includes(transport));
      const services = serviceNames(registry, entries);
      return {
        title: String(port),
        path: portPath(port),
        port,
        transports,
        services,
        uses: unique(uses.map(({ name }) => name)),
      };
    });
}

export function commonUsesPage(data: SiteData): CommonUsesPage {
  const names = data.ours.commonNames;
  const nameOf = ({ common }: UseLine): string => common.name;
  const lines = names
    .map((common) => useLine(data.registry, common))
    .sort((a, b) => compareText(nameOf(a).toLowerCase(), nameOf(b).toLowerCase()));
  const letters = groupByLetter(lines, [], nameOf).sort((a, b) => compareText(a.letter, b.letter));
  const conflicts = findConflicts(data);
  const different = printCount(unique(names.map(({ name }) => name.toLowerCase())).length, 'name');
  const list = {
    title: '',
    path: COMMON_USES,
    pathOf: (one: string) => `${COMMON_USES}#${anchorOf(one)}`,
    noun: 'use',
  };
  const otherwise: Sentence = [
    { text: printCount(conflicts.length, 'port'), path: `${COMMON_USES}#conflicts` },
    ` ${conflicts.length === 1 ? 'has' : 'have'} a common use that differs from the assigned service.`,
  ];
  return {
    title: 'Common names and uses of ports',
    description: `${different} that people use for services and ports and IANA does not, with their sources: RDP, HTTP/3, Grafana and others.`,
    path: COMMON_USES,
    words: `of ${different}; not from IANA`,
    lead: [
      [`Not from IANA. ${different}, ${printCount(names.length, 'use')}. Each use links to its source.`],
      ...(conflicts.length > 0 ? [otherwise] : []),
    ],
    letters: countLetters(list, letters),
    uses: letters.map(({ letter, present }) => ({ anchor: anchorOf(letter), uses: present })),
    count: names.length,
    conflicts,
  };
}
