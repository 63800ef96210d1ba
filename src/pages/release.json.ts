import { printReleaseJson } from '../formats/json/release-json.ts';
import { site } from '../instance.ts';

export const GET = () =>
  new Response(printReleaseJson(site.registry, site.absolute), { headers: { 'content-type': 'application/json' } });
