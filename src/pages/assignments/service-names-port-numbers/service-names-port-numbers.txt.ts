import { serveDownload } from '../../_download.ts';

// Written a second time: a host of plain files redirects nothing.
export const GET = serveDownload('/service-names-port-numbers.txt');
