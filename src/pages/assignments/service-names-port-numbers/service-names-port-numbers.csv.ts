import { serveDownload } from '../../_download.ts';

// The file is written a second time at IANA's path, because a host of plain files cannot redirect.
export const GET = serveDownload('/service-names-port-numbers.csv');
