import { existsSync } from 'node:fs';
import process from 'node:process';
import { beginCommand } from '../command/begin-command.ts';
import { whyUnfinished } from '../store/build-mark.ts';
import { listSite, prepareSite } from './built-site.ts';
import { printFindings } from './finding.ts';
import { hashCode, readKept, writeKept } from './kept/kept-file.ts';
import { inspectInParts } from './parts/parts.ts';
import { conclude } from './verify.ts';

const { options, settings } = beginCommand({
  name: 'npm run verify',
  about:
    'Checks every page and file of the built site in OUT_DIR. What was found in each is kept beside it, in\n' +
    'dist.verified, so that the next time only those files are read closely that have changed, or of which\n' +
    'IANA’s data says something else. The findings are the same.',
  options: { full: { help: 'check everything, whatever was kept' } },
});
const { out } = settings;
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
const kept = options.full ? 'as --full says' : readKept(out, code);
const known = typeof kept === 'string' ? new Map<string, never>() : kept.records;
const files = listSite();
const inspecting = inspectInParts(files, known);
// Other threads check each file by itself. Meanwhile this thread reads what the checks of the whole site need.
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
