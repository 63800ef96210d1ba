import type { APIRoute } from 'astro';
import { serveDownload } from '../downloads.ts';

export const GET: APIRoute = () => serveDownload('/service-names-port-numbers.csv');
