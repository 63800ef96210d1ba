import type { APIRoute } from 'astro';
import { printOrganizationsJson } from '../formats/json/organization-json.ts';
import { site } from '../instance.ts';

export const GET: APIRoute = () =>
  new Response(printOrganizationsJson(site.registry, site.ours.organizations.all, site.absolute), {
    headers: { 'content-type': 'application/json' },
  });
