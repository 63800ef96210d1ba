import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parse } from 'csv-parse/sync';
import { readEnvironment } from '../environment.ts';
import { isCompressed } from '../hosting/compressible.ts';
import { printHeaders } from '../hosting/headers.ts';
import { PAGE_POLICY } from '../hosting/security.ts';
import { PAST_FILES } from '../registry/history/past.ts';
import { FILES } from '../registry/open.ts';
import { RANGES } from '../registry/record/port.ts';
import { whyUnfinished } from '../store/build-mark.ts';
import { listFiles } from '../store/list-files.ts';
import { printFindings } from './finding.ts';
import { verify } from './verify.ts';

const { site, base, registry, portPages, out: DIST } = readEnvironment();
const why = whyUnfinished(DIST);
if (why !== null) {
  console.error(why);
  process.exit(1);
}
if (!existsSync(DIST)) {
  console.error(`There is no built site in ${DIST}: npm run build makes one.`);
  process.exit(1);
}
const start = performance.now();
const files = listFiles(DIST).filter((file) => !isCompressed(file));
const kept = (file: string): string => (existsSync(join(registry, file)) ? data(file) : '');
const data = (file: string): string => readFileSync(join(registry, file), 'utf8');
// Ours are read from data/, wherever the registry is.
const portsIn = (file: string, column: number): number[] =>
  parse(readFileSync(join('data', file)))
    .map((row) => /^(?:port\/)?(\d+)$/.exec(row[column] ?? '')?.[1])
    .flatMap((port) => (port === undefined ? [] : [Number(port)]));
const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');

const { findings, figures } = verify(
  { origin: site, base: base.slice(0, -1), files, read },
  {
    csv: data(FILES.entries),
    contacts: data(FILES.contacts),
    changes: kept(PAST_FILES.entries),
    contactChanges: kept(PAST_FILES.contacts),
    portPages: {
      dynamic: RANGES[2],
      all: portPages === 'all',
      listed: new Set([...portsIn('blocked-ports.csv', 0), ...portsIn('common-names.csv', 1)]),
    },
    blocked: readFileSync(join('data', 'blocked-ports.csv'), 'utf8'),
    commonNames: readFileSync(join('data', 'common-names.csv'), 'utf8'),
    policy: PAGE_POLICY,
    headers: printHeaders(files, base),
  },
);
for (const line of printFindings(findings)) console.error(line);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
const counted = Object.entries({ ...figures, files: files.length, findings: findings.length });
console.log(`Verified in ${seconds} s: ${counted.map(([what, count]) => `${count} ${what}`).join(', ')}.`);
process.exitCode = findings.length === 0 ? 0 : 1;
