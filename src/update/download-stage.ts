import type { Stage } from '../progress.ts';

/** What a download is called. */
export const FETCHING = 'Fetching the registry';

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** How far a download is; `total` is null where the server does not say how much is to come. */
export function downloadStage(received: number, total: number | null): Stage {
  if (total === null) return { what: FETCHING, far: `${megabytes(received)} MB received` };
  return { what: FETCHING, far: `${megabytes(received)} of ${megabytes(total)} MB`, share: received / total };
}
