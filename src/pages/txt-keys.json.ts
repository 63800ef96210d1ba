import type { APIRoute } from 'astro';
import { printTxtKeysJson } from '../formats/json/list-json.ts';
import { site } from '../instance.ts';
import { txtKeysPage } from '../registry/facts/list/txt-keys-page.ts';

export const GET: APIRoute = () =>
  new Response(printTxtKeysJson(site.registry, txtKeysPage(site), site.absolute), {
    headers: { 'content-type': 'application/json' },
  });
