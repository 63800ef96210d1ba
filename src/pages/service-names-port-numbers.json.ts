import { serveDownload } from './_download.ts';

export const GET = serveDownload('/service-names-port-numbers.json');
