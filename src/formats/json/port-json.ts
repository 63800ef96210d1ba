import type { SiteData } from '../../registry/facts/site-data.ts';
import { portPath, schemaPath, servicePath } from '../../registry/index/permalink.ts';
import type { Port } from '../../registry/index/ports.ts';
import { commonUses } from '../../registry/ours/common-uses.ts';
import { type Column, COLUMNS, printEntry } from '../../registry/record/entry.ts';
import { rangeOf } from '../../registry/record/port.ts';
import { type Absolute, entryJson, joinForJson, type JsonSource, printJson, unchangedSince } from './entry-json.ts';
import { statusesJson, useJson } from './port-parts.ts';
import type { PortJson } from './schemas.ts';

type Uses = { readonly ours: Pick<SiteData['ours'], 'commonNamesAt'> };

// The only columns filled in an entry that says nothing but that its ports are unassigned.
const BARE: readonly Column[] = ['Port Number', 'Transport Protocol', 'Description'];

/**
 * Whether a port has a JSON file: an entry says more than that the port is unassigned, or a release changed an entry of
 * the port, or the port has a common name.
 */
export function hasPortJson({ registry, ours }: Pick<SiteData, 'registry'> & Uses, { number, entries }: Port): boolean {
  return (
    registry.history.ofPort.has(number) ||
    ours.commonNamesAt.has(portPath(number)) ||
    entries.some(
      (entry) =>
        entry.description !== 'Unassigned' ||
        printEntry(entry).some((cell, i) => cell !== '' && !BARE.includes(COLUMNS[i] as Column)),
    )
  );
}

/** The JSON beside a port's page. */
export function printPortJson(data: JsonSource & Uses, port: Port, absolute: Absolute): string {
  const { registry, ours } = data;
  const { number, entries, status } = port;
  const titled = joinForJson(data);
  const json: PortJson = {
    $schema: absolute(schemaPath('port')),
    permalink: absolute(portPath(number)),
    unchangedSince: unchangedSince(data, portPath(number)),
    port: number,
    range: rangeOf(number).id,
    status: status.kind,
    statusByTransport: statusesJson(number, entries),
    entries: entries.map((entry) => entryJson(titled, entry, absolute)),
    commonUses: commonUses(registry, ours.commonNamesAt, port).map(({ common, service }) => ({
      ...useJson(common),
      service: service && { name: service.name, permalink: absolute(servicePath(service.slug)) },
    })),
  };
  return printJson(json);
}
