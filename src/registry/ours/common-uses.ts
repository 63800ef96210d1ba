import { leadFirst } from '../index/leading-name.ts';
import { portPath, servicePath, slug } from '../index/permalink.ts';
import type { Port } from '../index/ports.ts';
import type { Service } from '../index/services.ts';
import { type Entry, isNamed } from '../record/entry.ts';
import type { Registry } from '../registry.ts';
import { must } from '../text/must.ts';
import type { CommonName } from './common-names.ts';

/** The common names of each page, by its path. */
export type CommonNamesAt = ReadonlyMap<string, readonly CommonName[]>;

/** What a port is commonly used for, or what people call its service. */
export interface CommonUse {
  readonly common: CommonName;
  /** The service that people call by this name; null for a use of the port, whatever it is assigned to. */
  readonly service: Pick<Service, 'name' | 'slug'> | null;
}

// A name without transports is for all.
const isFor = ({ transports }: CommonName, entries: readonly Entry[]): boolean =>
  transports.length === 0 || entries.some(({ transport }) => transport === null || transports.includes(transport));

/** The common uses of a port, then what people call its services on the transports that these have there. */
export function commonUses({ services }: Pick<Registry, 'services'>, at: CommonNamesAt, port: Port): CommonUse[] {
  const own = at.get(portPath(port.number)) ?? [];
  const bySlug = Map.groupBy(leadFirst(port.entries.filter(isNamed)), ({ name }) => slug(name));
  const called = [...bySlug].flatMap(([key, entries]) => {
    const { name } = must(services, key, 'service');
    const names = at.get(servicePath(key)) ?? [];
    return names.filter((one) => isFor(one, entries)).map((common) => ({ common, service: { name, slug: key } }));
  });
  return [...own.map((common) => ({ common, service: null })), ...called];
}
