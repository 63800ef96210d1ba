import type { APIRoute } from 'astro';
import { printOpenApi } from '../formats/api/openapi.ts';
import { site } from '../instance.ts';

export const GET: APIRoute = () =>
  new Response(printOpenApi(site, site.absolute), { headers: { 'content-type': 'application/json' } });
