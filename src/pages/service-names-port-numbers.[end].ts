import type { APIRoute } from 'astro';
import { serveDownload } from './_download.ts';

export const getStaticPaths = () => ['csv', 'json', 'txt', 'xml', 'zip'].map((end) => ({ params: { end } }));

export const GET: APIRoute = (context) =>
  serveDownload(`/service-names-port-numbers.${context.params['end'] ?? ''}`)(context);
