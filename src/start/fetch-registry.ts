import { fetchedIn } from '../folders.ts';
import type { Progress } from '../progress.ts';
import { RegistryError } from '../registry/text/problem.ts';
import { downloadStage, FETCHING } from '../update/download-stage.ts';
import { update } from '../update/update.ts';
import { UpdateError } from '../update/update-error.ts';

/** Seconds to wait for an answer of IANA's server, and for the whole file. */
const CONNECT = 10;
const TIMEOUT = 120;

function reasonOf(error: unknown): string {
  if (error instanceof UpdateError) return error.problem;
  if (error instanceof RegistryError) return error.message.split('\n')[0] ?? '';
  throw error;
}

/** Fetches the registry into a data folder, and shows progress. Returns a sentence that says whether it succeeded. */
export async function fetchRegistry(data: string, from: string, progress: Progress): Promise<string> {
  const to = fetchedIn(data);
  progress.show({ what: FETCHING });
  const onProgress = (received: number, total: number | null): void => progress.show(downloadStage(received, total));
  try {
    const { release } = await update({
      from: [from],
      to,
      force: false,
      timeout: TIMEOUT,
      connect: CONNECT,
      onProgress,
    });
    return `${to} now has the release of ${release.info.updated}: ${release.entries.length} entries.`;
  } catch (error) {
    const reason = reasonOf(error).replace(from, 'IANA’s file').replace(/\.$/, '');
    return `The site shows an excerpt, because ${reason}. For the whole registry, run npm run update, then npm start.`;
  } finally {
    progress.wipe();
  }
}
