import type { APIRoute } from 'astro';
import { printPortLimitsJson } from '../../formats/json/port-limits-json.ts';
import { site } from '../../instance.ts';

export const GET: APIRoute = () =>
  new Response(printPortLimitsJson(site, site.absolute), { headers: { 'content-type': 'application/json' } });
