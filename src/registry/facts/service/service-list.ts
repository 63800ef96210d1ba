import type { FormerService } from '../../history/former.ts';
import type { Service } from '../../index/services.ts';
import type { Transport } from '../../record/port.ts';
import { printSpan } from '../../record/port.ts';
import type { Registry } from '../../registry.ts';
import { unique, uniqueBy } from '../../text/list.ts';
import type { Headline } from '../headline.ts';
import { countLetters, groupByLetter, type Letter, type LetterCount, SERVICE_LIST } from '../letter-list.ts';
import { type FormerLink, type Link, portsLink, serviceLink } from '../link.ts';

/** A service in a list. */
export interface ServiceRow extends Link {
  readonly ports: readonly Link[];
  readonly transports: readonly Transport[];
  /** The description of its first entry. */
  readonly description: string;
}

/** What the page of all services says. */
export interface ServicesPage extends Headline {
  /** How many there are: `1,024`. */
  readonly count: string;
  readonly letters: readonly LetterCount[];
}

/** What the page of the services under one letter says. */
export interface ServiceLetterPage extends Headline {
  readonly crumbs: readonly Link[];
  readonly services: readonly ServiceRow[];
  readonly former: readonly FormerLink[];
  readonly letters: readonly LetterCount[];
}

/** Present and former services by letter. */
export function serviceLetters({ services, former }: Registry): Letter<Service, FormerService>[] {
  return groupByLetter(services.values(), former.services.values(), ({ name }) => name);
}

function serviceRow(service: Service): ServiceRow {
  const { entries } = service;
  // In the order of the entries, not of the ports.
  const spans = uniqueBy(
    entries.flatMap(({ span }) => span ?? []),
    printSpan,
  );
  return {
    ...serviceLink(service),
    ports: spans.map(portsLink),
    transports: unique(entries.flatMap(({ transport }) => transport ?? [])),
    description: entries[0]?.description ?? '',
  };
}

export function servicesPage(registry: Registry): ServicesPage {
  const { size } = registry.services;
  return {
    title: 'Services A–Z',
    description: `All ${size} service names of IANA's registry, by letter.`,
    count: size.toLocaleString('en'),
    letters: countLetters(SERVICE_LIST, serviceLetters(registry)),
  };
}

export function serviceLetterPage(registry: Registry, of: Letter<Service, FormerService>): ServiceLetterPage {
  const { letter, present, former } = of;
  const { title, path } = SERVICE_LIST;
  const capital = letter.toUpperCase();
  return {
    title: `${title}: ${capital}`,
    description: `${present.length} service names under ${capital}, with their ports.`,
    crumbs: [{ title, path }],
    services: present.map(serviceRow),
    former: former.map((gone) => ({ ...serviceLink(gone), since: gone.since })),
    letters: countLetters(SERVICE_LIST, serviceLetters(registry), letter),
  };
}
