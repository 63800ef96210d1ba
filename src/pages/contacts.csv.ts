import { serveDownload } from './_download.ts';

export const GET = serveDownload('/contacts.csv');
