import { leadFirst } from '../../index/leading-name.ts';
import type { Port } from '../../index/ports.ts';
import { plainDescription } from '../../index/services.ts';
import type { CommonName } from '../../ours/common-names.ts';
import type { CommonUse } from '../../ours/common-uses.ts';
import type { Entry } from '../../record/entry.ts';
import { statusWords } from '../../record/status.ts';
import type { Registry } from '../../registry.ts';
import { transportsOf } from '../headline.ts';
import type { Link } from '../link.ts';
import { enumerateWords } from '../sentence.ts';
import { serviceNames } from '../service/service-names.ts';

/** What a port is called, by people and by IANA. */
export interface PortTitle {
  /** The transports on which the port has a name: `TCP · UDP`. */
  readonly transports: string;
  /** What people call its leading service, where IANA calls it otherwise, or what they use the port for. */
  readonly common: CommonName | null;
  /** Whether the common name is a use of the port, whatever it is assigned to. */
  readonly isUse: boolean;
  /** The leading service, then those that share a transport with it. */
  readonly services: readonly Link[];
  /** The other services, after words on the transports that they have: `UDP is assigned to`. */
  readonly elsewhere: readonly { readonly words: string; readonly services: readonly Link[] }[];
  /** IANA's description of the leading service on one line, or the status of a port without a name. */
  readonly words: string;
}

const capitals = (entries: readonly Entry[]): string[] => transportsOf(entries).map((one) => one.toUpperCase());

function assignedWords(entries: readonly Entry[]): string {
  const transports = capitals(entries);
  return `${enumerateWords(transports)} ${transports.length > 1 ? 'are' : 'is'} assigned to`;
}

/** What a port is called. */
export function portTitle(registry: Registry, { entries, status }: Port, uses: readonly CommonUse[]): PortTitle {
  const named = entries.filter(({ name }) => name !== null);
  const services = [...Map.groupBy(leadFirst(named), ({ name }) => name).values()];
  const [leading = []] = services;
  const on = new Set(leading.map(({ transport }) => transport));
  const isBeside = (service: readonly Entry[]): boolean =>
    service.some(({ transport }) => on.has(transport) || on.has(null) || transport === null);
  const others = services.filter((service) => !isBeside(service));
  const beside = serviceNames(registry, services.filter(isBeside).flat());
  const common = uses.find(({ common: one, service }) => one.leads && (!service || service.name === beside[0]?.title));
  // IANA may describe a service differently on each transport. Its first entry has the transport that most people use.
  const described = named.find(({ name, description }) => name === leading[0]?.name && description !== '');
  return {
    transports: capitals(named).join(' · '),
    common: common?.common ?? null,
    isUse: common?.service === null,
    services: beside,
    elsewhere: [...Map.groupBy(others, (service) => assignedWords(service))].map(([words, those]) => ({
      words,
      services: serviceNames(registry, those.flat()),
    })),
    words: named.length > 0 ? (described ? plainDescription(described) : '') : statusWords(status),
  };
}
