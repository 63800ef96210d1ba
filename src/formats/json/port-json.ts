import { portPath, schemaPath } from '../../registry/index/permalink.ts';
import type { Port } from '../../registry/index/ports.ts';
import type { CommonName } from '../../registry/ours/common-names.ts';
import { type Column, COLUMNS, printEntry } from '../../registry/record/entry.ts';
import { rangeOf } from '../../registry/record/port.ts';
import type { Registry } from '../../registry/registry.ts';
import { type Absolute, entryJson, printJson } from './entry-json.ts';
import { statusesJson, useJson } from './port-parts.ts';
import type { PortJson } from './schemas.ts';

// What an entry that says no more than that its ports are unassigned fills.
const BARE: readonly Column[] = ['Port Number', 'Transport Protocol', 'Description'];

/** Whether a port has a JSON file: its entries say more than that it is unassigned, or may have said so once. */
export function hasPortJson({ history }: Registry, { number, entries }: Port): boolean {
  return (
    history.ofPort.has(number) ||
    entries.some(
      (entry) =>
        entry.description !== 'Unassigned' ||
        printEntry(entry).some((cell, i) => cell !== '' && !BARE.includes(COLUMNS[i] as Column)),
    )
  );
}

/** The JSON beside a port's page. */
export function printPortJson(
  registry: Registry,
  { number, entries, status }: Port,
  names: readonly CommonName[],
  absolute: Absolute,
): string {
  const json: PortJson = {
    $schema: absolute(schemaPath('port')),
    permalink: absolute(portPath(number)),
    release: registry.info.updated,
    port: number,
    range: rangeOf(number).id,
    status: status.kind,
    statusByTransport: statusesJson(number, entries),
    entries: entries.map((entry) => entryJson(registry, entry, absolute)),
    commonUses: names.map(useJson),
  };
  return printJson(json);
}
