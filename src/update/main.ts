import { constants } from 'node:os';
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { DATA, fetchedIn } from '../folders.ts';
import { openProgress } from '../progress.ts';
import { RegistryError } from '../registry/text/problem.ts';
import { downloadStage } from './download-stage.ts';
import { moveOldLayout } from './old-layout.ts';
import { printOutcome } from './report.ts';
import { IANA_XML } from './sources/source.ts';
import { update } from './update.ts';
import { UNTOUCHED, UpdateError } from './update-error.ts';

const EVERYWHERE = '**/service-names-port-numbers.xml';
const USAGE = `Usage: npm run update -- [options]
  --from FILE-or-URL… where to read IANA's XML, or XML.gz (default: IANA); several are taken oldest first
  --from-git REPO     take all versions in a git repository: a folder, a bundle or an address
  --path FILE         the file there (default: ${EVERYWHERE})
  --to DIR            the folder to write (default: data/registry)
  --timeout SECONDS   how long the download may take (default: 120)
  --force             take an older, smaller or much changed release, or replace damaged data`;

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        from: { type: 'string', multiple: true, default: [] },
        'from-git': { type: 'string' },
        path: { type: 'string' },
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
    const { 'from-git': repository, path = EVERYWHERE } = values;
    if (repository !== undefined && from.length > 0) throw new Error('--from and --from-git exclude each other');
    if (values.path !== undefined && repository === undefined) throw new Error('--path is only for --from-git');
    const git = repository === undefined ? {} : { fromGit: { repository, path } };
    return { ...values, ...git, timeout, from: from.length === 0 ? [IANA_XML] : from };
  } catch (error) {
    throw new UpdateError((error as Error).message, `\n${USAGE}`);
  }
}

const progress = openProgress(process.stderr);

function showBytes(received: number, total: number | null): void {
  progress.show(downloadStage(received, total));
}
function showRelease(date: string, taken: number, count: number): void {
  if (count === 1) return;
  const far = `${taken} of ${count}, the release of ${date}`;
  progress.show({ what: 'Taking releases', far, share: taken / count });
}

// What exits removes its copies of repositories. Files are written at once, so that a signal comes before or after.
function stop(signal: NodeJS.Signals): void {
  progress.wipe();
  console.error(`update: the update was interrupted. ${UNTOUCHED}`);
  process.exit(128 + constants.signals[signal]);
}
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

async function main(): Promise<void> {
  const { help, ...options } = readOptions();
  if (help) {
    console.log(USAGE);
    return;
  }
  const moved = resolve(options.to) === resolve(fetchedIn(DATA)) ? moveOldLayout(DATA) : null;
  // Not to stdout: what it says first is the subject of a commit (.github/workflows/refresh.yml).
  if (moved !== null) console.error(moved);
  for (const signal of SIGNALS) process.once(signal, stop);
  const outcome = await update({ ...options, onProgress: showBytes, onRelease: showRelease });
  for (const signal of SIGNALS) process.off(signal, stop);
  progress.wipe();
  console.log(printOutcome(outcome, options.to).join('\n'));
}

main().catch((error: unknown) => {
  progress.wipe();
  if (error instanceof UpdateError) console.error(`update: ${error.message}`);
  else if (error instanceof RegistryError) console.error(`update: ${error.message} ${UNTOUCHED}`);
  else throw error;
  process.exitCode = 1;
});
