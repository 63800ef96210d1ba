import type { CommonName } from '../registry/ours/common-names.ts';
import { type Column, COLUMNS, printEntry } from '../registry/record/entry.ts';
import { portPath, schemaPath } from '../registry/index/permalink.ts';
import { rangeOf } from '../registry/record/port.ts';
import type { Port } from '../registry/index/ports.ts';
import type { Registry } from '../registry/registry.ts';
import { type Absolute, commonUsesJson, entryJson, statusJson } from './entry-json.ts';

// What an entry that says no more than that its ports are unassigned fills.
const BARE: readonly Column[] = ['Port Number', 'Transport Protocol', 'Description'];

/** Takes the registry and a port and returns whether its entries say more than that it is unassigned, or may have said so once. */
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

/** Takes a port and the common names for it and returns the JSON beside its page. */
export function printPortJson(
  registry: Registry,
  { number, entries, status }: Port,
  names: readonly CommonName[],
  absolute: Absolute,
): string {
  const value = {
    $schema: absolute(schemaPath('port')),
    permalink: absolute(portPath(number)),
    release: registry.info.updated,
    port: number,
    range: rangeOf(number).id,
    status: status.kind,
    statusByTransport: statusJson(number, entries),
    entries: entries.map((entry) => entryJson(registry, entry, absolute)),
    commonUses: commonUsesJson(names),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
