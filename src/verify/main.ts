import { existsSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../environment.ts';
import { whyUnfinished } from '../store/build-mark.ts';
import { listSite, prepareSite } from './built-site.ts';
import { printFindings } from './finding.ts';
import { hashCode, keptPathOf, readKept, writeKept } from './kept/kept-file.ts';
import { inspectInParts } from './parts/parts.ts';
import { conclude } from './verify.ts';

const { out } = readEnvironment();
const HELP = `Usage: npm run verify [-- --full]

Checks every page and file of the built site in ${out}. What was found in each is kept in
${keptPathOf(out)}, so that the next time only those files are read closely that have
changed, or of which IANA's data says something else. The findings are the same.

  --full  Check everything, whatever was kept.
  --help  Print this.`;

const { values } = parseArgs({ options: { full: { type: 'boolean' }, help: { type: 'boolean' } } });
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const why = whyUnfinished(out);
if (why !== null) {
  console.error(why);
  process.exit(1);
}
if (!existsSync(out)) {
  console.error(`There is no built site in ${out}: npm run build makes one.`);
  process.exit(1);
}
const start = performance.now();
const code = hashCode();
const kept = values.full ? 'as --full says' : readKept(out, code);
const known = typeof kept === 'string' ? new Map<string, never>() : kept.records;
const files = listSite();
const inspecting = inspectInParts(files, known);
// Threads check each file by itself; meanwhile this one reads what it needs for the whole.
const inspection = prepareSite(files);
const records = await inspecting;
const { findings, figures } = conclude(inspection, records);
const notKept = writeKept(out, { code, records });

for (const line of printFindings(findings)) console.error(line);
if (notKept) console.error(notKept);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
const counted = Object.entries({ ...figures, files: files.length, findings: findings.length });
const anew = [...records].filter(([file, { key }]) => known.get(file)?.key !== key).length;
const how = typeof kept === 'string' ? `in full (${kept})` : `${anew} of ${records.size} pages and JSON files anew`;
console.log(`Verified ${how} in ${seconds} s: ${counted.map(([what, count]) => `${count} ${what}`).join(', ')}.`);
process.exitCode = findings.length === 0 ? 0 : 1;
