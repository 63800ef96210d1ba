import type { Stage } from '../progress.ts';

/** The name of the stage in which a command downloads the registry. */
export const FETCHING = 'Fetching the registry';

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** The stage of a download, in bytes; `total` is null if the server does not say how large the file is. */
export function downloadStage(received: number, total: number | null): Stage {
  if (total === null) return { what: FETCHING, far: `${megabytes(received)} MB received` };
  return { what: FETCHING, far: `${megabytes(received)} of ${megabytes(total)} MB`, share: received / total };
}
