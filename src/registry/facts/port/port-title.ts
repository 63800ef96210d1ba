import { leadFirst } from '../../index/leading-name.ts';
import type { Port } from '../../index/ports.ts';
import type { CommonName } from '../../ours/common-names.ts';
import type { CommonUse } from '../../ours/common-uses.ts';
import { statusWords } from '../../record/status.ts';
import type { Registry } from '../../registry.ts';
import { unique } from '../../text/list.ts';
import { transportsOf } from '../headline.ts';
import type { Link } from '../link.ts';
import { serviceNames } from '../service/service-names.ts';

/** What a port is called, by people and by IANA. */
export interface PortTitle {
  /** The transports that have a name: `TCP · UDP`. */
  readonly transports: string;
  /** What people call its leading service, where IANA calls it otherwise, or what they use the port for. */
  readonly common: CommonName | null;
  /** Whether the common name is a use of the port, whatever it is assigned to. */
  readonly isUse: boolean;
  /** The services it is assigned to, the leading one first. */
  readonly services: readonly Link[];
  /** IANA's description of the leading service, or the status of a port without a name. */
  readonly words: string;
}

/** What a port is called. */
export function portTitle(registry: Registry, { entries, status }: Port, uses: readonly CommonUse[]): PortTitle {
  const named = leadFirst(entries.filter(({ name }) => name !== null));
  const services = serviceNames(registry, named);
  const [leading] = services;
  const common = uses.find(({ common: one, service }) => one.leads && (!service || service.name === leading?.title));
  const descriptions = named.filter(({ name }) => name === named[0]?.name).map(({ description }) => description);
  return {
    transports: transportsOf(named)
      .map((transport) => transport.toUpperCase())
      .join(' · '),
    common: common?.common ?? null,
    isUse: common?.service === null,
    services,
    words: named.length > 0 ? (unique(descriptions).find(Boolean) ?? '') : statusWords(status),
  };
}
