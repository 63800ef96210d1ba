import type { APIRoute } from 'astro';
import { printBlockedJson } from '../formats/json/list-json.ts';
import { site } from '../instance.ts';
import { blockedPage } from '../registry/facts/list/blocked-page.ts';

export const GET: APIRoute = () =>
  new Response(printBlockedJson(site.registry, blockedPage(site), site.absolute), {
    headers: { 'content-type': 'application/json' },
  });
