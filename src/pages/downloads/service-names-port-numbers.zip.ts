import { serveDownload } from '../_download.ts';

export const GET = serveDownload('/downloads/service-names-port-numbers.zip');
