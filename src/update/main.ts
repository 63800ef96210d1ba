import { resolve } from 'node:path';
import process from 'node:process';
import { beginCommand } from '../command/begin-command.ts';
import { onInterrupt } from '../command/on-interrupt.ts';
import { DATA, fetchedIn } from '../folders.ts';
import { findUnwritable } from '../out-folder.ts';
import { openProgress } from '../progress.ts';
import { RegistryError, throwProblems } from '../registry/text/problem.ts';
import { downloadStage } from './download-stage.ts';
import { moveOldLayout } from './old-layout.ts';
import { printOutcome } from './report.ts';
import { IANA_XML } from './sources/source.ts';
import { update } from './update.ts';
import { UNTOUCHED, UpdateError } from './update-error.ts';

const EVERYWHERE = '**/service-names-port-numbers.xml';
const isSeconds = (text: string): boolean => Number(text) > 0 && Number(text) < 86_400;

const { options } = beginCommand({
  name: 'npm run update',
  about: 'Fetches the latest release from IANA into data/registry, with a history of what each release changed.',
  options: {
    from: {
      value: 'FILE-or-URL…',
      help: 'where to read IANA’s XML, or XML.gz (default: IANA); the oldest is taken first',
    },
    'from-git': { value: 'REPO', help: 'take all versions in a git repository: a folder, a bundle or an address' },
    path: { value: 'FILE', help: `the file there, for --from-git (default: ${EVERYWHERE})` },
    to: { value: 'DIR', help: 'the folder to write (default: data/registry)' },
    timeout: {
      value: 'SECONDS',
      help: 'how long the download may take (default: 120)',
      needs: 'a number of seconds, up to a day',
      isRight: isSeconds,
    },
    force: { help: 'take an older, smaller or much changed release, or replace damaged data' },
  },
  exclusive: ['from', 'from-git'],
});

const progress = openProgress(process.stderr);

function showBytes(received: number, total: number | null): void {
  progress.show(downloadStage(received, total));
}
function showRelease(date: string, taken: number, count: number): void {
  if (count === 1) return;
  const far = `${taken} of ${count}, the release of ${date}`;
  progress.show({ what: 'Taking releases', far, share: taken / count });
}

// Nothing has to be undone: copies of repositories are removed when the process exits, and files are written
// synchronously, so that a signal arrives before or after all of them are written.
function sayInterrupted(): void {
  progress.wipe();
  console.error(`update: the update was interrupted. ${UNTOUCHED}`);
}

async function main(): Promise<void> {
  const { from, 'from-git': repository, path, to = fetchedIn(DATA), timeout = '120', force } = options;
  if (path !== undefined && repository === undefined)
    throw new UpdateError('--path is only for --from-git', 'Leave it out, or give a repository.');
  throwProblems(findUnwritable('--to', to, false));
  const moved = resolve(to) === resolve(fetchedIn(DATA)) ? moveOldLayout(DATA) : null;
  // This goes to stderr, because the first line of stdout becomes the subject of a commit
  // (.github/workflows/refresh.yml).
  if (moved !== null) console.error(moved);
  const ignore = onInterrupt(sayInterrupted);
  const outcome = await update({
    from: from.length === 0 ? [IANA_XML] : from,
    ...(repository === undefined ? {} : { fromGit: { repository, path: path ?? EVERYWHERE } }),
    to,
    force,
    timeout: Number(timeout),
    onProgress: showBytes,
    onRelease: showRelease,
  });
  ignore();
  progress.wipe();
  console.log(printOutcome(outcome, to).join('\n'));
}

main().catch((error: unknown) => {
  progress.wipe();
  if (error instanceof UpdateError) console.error(`update: ${error.message}`);
  else if (error instanceof RegistryError) console.error(`update: ${error.message} ${UNTOUCHED}`);
  else throw error;
  process.exitCode = 1;
});
