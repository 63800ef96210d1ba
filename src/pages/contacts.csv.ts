import type { APIRoute } from 'astro';
import { serveDownload } from '../downloads.ts';

export const GET: APIRoute = () => serveDownload('/contacts.csv');
