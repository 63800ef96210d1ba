import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { RANGES } from '../registry/port.ts';
import { FILES } from '../registry/data.ts';
import { PAGE_POLICY, printHeaders } from '../security.ts';
import { printFindings } from './finding.ts';
import { verify } from './verify.ts';

const DIST = process.env['OUT_DIR'] || 'dist';
if (!existsSync(DIST)) {
  console.error(`There is no built site in ${DIST}: npm run build makes one.`);
  process.exit(1);
}
const start = performance.now();
const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join('/', entry.parentPath.slice(DIST.length), entry.name));
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/').slice(0, -1);
const origin = new URL(process.env['SITE_URL'] || 'http://localhost:4321').origin;
const data = (file: string): string => readFileSync(join(process.env['REGISTRY_DIR'] || 'data', file), 'utf8');
const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');

const { findings, figures } = verify(
  { origin, base, files, read },
  {
    csv: data(FILES.entries),
    contacts: data(FILES.contacts),
    bare: RANGES[2],
    policy: PAGE_POLICY,
    headers: printHeaders(),
  },
);
for (const line of printFindings(findings)) console.error(line);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
const counted = Object.entries({ ...figures, files: files.length, findings: findings.length });
console.log(`Verified in ${seconds} s: ${counted.map(([what, count]) => `${count} ${what}`).join(', ')}.`);
process.exitCode = findings.length === 0 ? 0 : 1;
