import type { CommonName } from '../registry/common-names.ts';
import { portsPath, schemaPath, servicePath, slug } from '../registry/permalink.ts';
import { printSpan } from '../registry/port.ts';
import { type Registry, serviceNamed } from '../registry/registry.ts';
import { serviceLabels } from '../registry/service-labels.ts';
import { entriesOn, isWellFormed, type Service, spansOf } from '../registry/service.ts';
import { type Absolute, commonUsesJson, entryJson, statusJson } from './entry-json.ts';

/** Takes a service and the common names for it and returns the JSON beside its page. */
export function printServiceJson(
  registry: Registry,
  service: Service,
  names: readonly CommonName[],
  absolute: Absolute,
): string {
  const { name, entries } = service;
  const alias = (other: string): object => ({
    name: other,
    permalink: serviceNamed(registry, other) ? absolute(servicePath(slug(other))) : null,
  });
  const value = {
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
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
