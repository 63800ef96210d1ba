import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readEnvironment } from '../environment.ts';
import { isCompressed } from '../hosting/compressible.ts';
import { printHeaders } from '../hosting/headers.ts';
import { PAGE_POLICY } from '../hosting/security.ts';
import { PAST_FILES } from '../registry/history/past.ts';
import { FILES } from '../registry/open.ts';
import { RANGES } from '../registry/record/port.ts';
import { listFiles } from '../store/list-files.ts';
import { type Inspection, prepare } from './inspection.ts';

/** The files of the site that the environment names, always in the same order. */
export const listSite = (): string[] =>
  listFiles(readEnvironment().out)
    .filter((file) => !isCompressed(file))
    .sort();

/** Reads the data against which the site that the environment names is checked. */
export function prepareSite(files: readonly string[]): Inspection {
  const { site: origin, base, registry, portPages, contact, out } = readEnvironment();
  const data = (file: string): string => readFileSync(join(registry, file), 'utf8');
  const kept = (file: string): string => (existsSync(join(registry, file)) ? data(file) : '');
  // The files that are not from IANA stand in data/, wherever the registry is.
  const portsIn = (file: string, column: number): number[] =>
    parse(readFileSync(join('data', file)))
      .map((row) => /^(?:port\/)?(\d+)$/.exec(row[column] ?? '')?.[1])
      .flatMap((port) => (port === undefined ? [] : [Number(port)]));
  const read = (file: string): string => readFileSync(join(out, file), 'utf8');
  const readBytes = (file: string): Uint8Array => readFileSync(join(out, file));
  return prepare(
    { origin, base: base.slice(0, -1), files, read, readBytes, contact },
    {
      csv: data(FILES.entries),
      contacts: data(FILES.contacts),
      changes: kept(PAST_FILES.entries),
      contactChanges: kept(PAST_FILES.contacts),
      portPages: {
        dynamic: RANGES[2],
        all: portPages === 'all',
        listed: new Set([
          ...portsIn('blocked-ports.csv', 0),
          ...portsIn('common-names.csv', 1),
          ...portsIn('port-limits.csv', 0),
        ]),
      },
      blocked: readFileSync(join('data', 'blocked-ports.csv'), 'utf8'),
      commonNames: readFileSync(join('data', 'common-names.csv'), 'utf8'),
      policy: PAGE_POLICY,
      headers: printHeaders(files, base),
    },
  );
}
