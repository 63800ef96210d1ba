import type { APIRoute } from 'astro';
import { printCommonUsesJson } from '../formats/json/common-uses-json.ts';
import { site } from '../instance.ts';
import { commonUsesPage } from '../registry/facts/list/common-uses-page.ts';

export const GET: APIRoute = () =>
  new Response(printCommonUsesJson(site.registry, commonUsesPage(site), site.absolute), {
    headers: { 'content-type': 'application/json' },
  });
