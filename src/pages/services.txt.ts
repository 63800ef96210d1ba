import { serveDownload } from './_download.ts';

export const GET = serveDownload('/services.txt');
