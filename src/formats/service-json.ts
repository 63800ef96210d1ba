import type { CommonName } from '../registry/ours/common-names.ts';
import { portsPath, schemaPath, servicePath, slug } from '../registry/index/permalink.ts';
import { printSpan } from '../registry/record/port.ts';
import { type FormerService, successorsOf } from '../registry/history/former.ts';
import { entryPath, type Registry, serviceNamed } from '../registry/registry.ts';
import { serviceLabels } from '../registry/index/service-labels.ts';
import { entriesOn, isWellFormed, type Service, spansOf } from '../registry/index/services.ts';
import { type Absolute, commonUsesJson, entryJson, statusJson } from './entry-json.ts';

// What a name that is gone last was, and what the registry has now on its ports and transports.
function removedJson(registry: Registry, { since, entries }: FormerService, absolute: Absolute): object {
  return {
    since,
    lastEntries: entries.map((entry) => entryJson(registry, entry, absolute)),
    inItsPlace: successorsOf(registry, entries).map(({ entry, sameAssignee }) => ({
      permalink: absolute(entryPath(registry, entry)),
      serviceName: entry.name,
      sameAssignee,
    })),
  };
}

/** Takes a former service and the common names for it and returns the JSON beside its page: a service without entries, and what it last was. */
export function printFormerServiceJson(
  registry: Registry,
  former: FormerService,
  names: readonly CommonName[],
  absolute: Absolute,
): string {
  const { name, slug: key } = former;
  const service: Service = { name, slug: key, entries: [], aliasOf: [], aliases: [] };
  return print(serviceJson(registry, service, names, absolute, removedJson(registry, former, absolute)));
}

/** Takes a service and the common names for it and returns the JSON beside its page. */
export function printServiceJson(
  registry: Registry,
  service: Service,
  names: readonly CommonName[],
  absolute: Absolute,
): string {
  return print(serviceJson(registry, service, names, absolute, null));
}

const print = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

function serviceJson(
  registry: Registry,
  service: Service,
  names: readonly CommonName[],
  absolute: Absolute,
  removed: object | null,
): object {
  const { name, entries } = service;
  const alias = (other: string): object => ({
    name: other,
    permalink: serviceNamed(registry, other) ? absolute(servicePath(slug(other))) : null,
  });
  return {
    $schema: absolute(schemaPath('service')),
    permalink: absolute(servicePath(service.slug)),
    release: registry.info.updated,
    name,
    wellFormed: isWellFormed(name),
    aliasOf: service.aliasOf.map(alias),
    aliases: service.aliases.map(alias),
    labels: serviceLabels(service),
    ports: spansOf(service).map((span) => ({
      portNumber: printSpan(span),
      first: span.first,
      last: span.last,
      permalink: absolute(portsPath(span)),
      statusByTransport: statusJson(span.first, entriesOn(entries, span)),
    })),
    entries: entries.map((entry) => entryJson(registry, entry, absolute)),
    commonUses: commonUsesJson(names),
    removed,
  };
}
