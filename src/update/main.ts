import process from 'node:process';
import { parseArgs } from 'node:util';
import { DATA, fetchedIn } from '../folders.ts';
import { openProgress } from '../progress.ts';
import { RegistryError } from '../registry/text/problem.ts';
import { downloadStage } from './download-stage.ts';
import { moveOldLayout } from './old-layout.ts';
import { printComparison } from './report.ts';
import { IANA_XML } from './source.ts';
import { update } from './update.ts';
import { UNTOUCHED, UpdateError } from './update-error.ts';

const USAGE = `Usage: npm run update -- [options]
  --from FILE-or-URL… where to read IANA's XML (default: IANA); several releases are taken oldest first
  --to DIR            the folder to write (default: data/registry)
  --timeout SECONDS   how long the download may take (default: 120)
  --force             take an older, smaller or much changed release, or replace damaged data`;

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        from: { type: 'string', multiple: true, default: [] },
        to: { type: 'string', default: fetchedIn(DATA) },
        timeout: { type: 'string', default: '120' },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const timeout = Number(values.timeout);
    if (!(timeout > 0 && timeout < 86_400)) throw new Error(`--timeout ${values.timeout} is not a number of seconds`);
    // A list of files after --from: the shell makes one of *.xml.
    if (positionals.length > 0 && values.from.length === 0)
      throw new Error(`${positionals.join(' ')} does not follow --from`);
    const from = [...values.from, ...positionals];
    return { ...values, timeout, from: from.length === 0 ? [IANA_XML] : from };
  } catch (error) {
    throw new UpdateError((error as Error).message, `\n${USAGE}`);
  }
}

const progress = openProgress(process.stderr);

async function main(): Promise<void> {
  const { from, to, timeout, force, help } = readOptions();
  if (help) {
    console.log(USAGE);
    return;
  }
  const moved = to === fetchedIn(DATA) ? moveOldLayout(DATA) : null;
  // Not to stdout: what it says first is the subject of a commit (.github/workflows/refresh.yml).
  if (moved !== null) console.error(moved);
  const onProgress = (received: number, total: number | null): void => progress.show(downloadStage(received, total));
  const { previous, release, comparison } = await update({ from, to, timeout, force, onProgress });
  progress.wipe();
  const { info, entries, contacts } = release;
  if (!comparison) {
    console.log(`${to} is up to date: release of ${info.updated}`);
    return;
  }
  console.log(`${to} now has the release of ${info.updated}: ${entries.length} entries, ${contacts.length} contacts`);
  // Against nothing or an excerpt, every entry of the registry would be new.
  if (previous && !previous.info.excerpt) console.log(printComparison(comparison).join('\n'));
}

main().catch((error: unknown) => {
  progress.wipe();
  if (error instanceof UpdateError) console.error(`update: ${error.message}`);
  else if (error instanceof RegistryError) console.error(`update: ${error.message} ${UNTOUCHED}`);
  else throw error;
  process.exitCode = 1;
});
