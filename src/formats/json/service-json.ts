import type { FormerService } from '../../registry/history/former.ts';
import { successorsOf } from '../../registry/history/successors.ts';
import { portsPath, schemaPath, servicePath } from '../../registry/index/permalink.ts';
import { serviceLabels } from '../../registry/index/service-labels.ts';
import { entriesOn, isWellFormed, type Service, spansOf } from '../../registry/index/services.ts';
import { entryPath } from '../../registry/lookup.ts';
import type { CommonName } from '../../registry/ours/common-names.ts';
import { printSpan } from '../../registry/record/port.ts';
import { serviceNamed } from '../../registry/registry.ts';
import { type Absolute, entryJson, type JsonRegistry, printJson, unchangedSince } from './entry-json.ts';
import { statusesJson, useJson } from './port-parts.ts';
import type { AliasJson } from './schema-parts.ts';
import type { RemovedJson, ServiceJson } from './schemas.ts';

/** The JSON beside a service's page. */
export function printServiceJson(
  registry: JsonRegistry,
  service: Service,
  names: readonly CommonName[],
  absolute: Absolute,
): string {
  return printJson(serviceJson(registry, service, names, absolute, null));
}

/** The JSON beside a former service's page: a service without entries, and `removed` with its last entries. */
export function printFormerServiceJson(
  registry: JsonRegistry,
  former: FormerService,
  names: readonly CommonName[],
  absolute: Absolute,
): string {
  const { name, slug } = former;
  const service: Service = { name, slug, entries: [], aliasOf: [], aliases: [] };
  return printJson(serviceJson(registry, service, names, absolute, removedJson(registry, former, absolute)));
}

function removedJson(registry: JsonRegistry, { since, entries }: FormerService, absolute: Absolute): RemovedJson {
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

function serviceJson(
  registry: JsonRegistry,
  service: Service,
  names: readonly CommonName[],
  absolute: Absolute,
  removed: RemovedJson | null,
): ServiceJson {
  const { name, entries } = service;
  const alias = (other: string): AliasJson => {
    const named = serviceNamed(registry, other);
    return { name: other, permalink: named ? absolute(servicePath(named.slug)) : null };
  };
  return {
    $schema: absolute(schemaPath('service')),
    permalink: absolute(servicePath(service.slug)),
    unchangedSince: unchangedSince(registry, servicePath(service.slug)),
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
      statusByTransport: statusesJson(span.first, entriesOn(entries, span)),
    })),
    entries: entries.map((entry) => entryJson(registry, entry, absolute)),
    commonUses: names.map(useJson),
    removed,
  };
}
