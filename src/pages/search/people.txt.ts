import type { APIRoute } from 'astro';
import { printSearchPeople } from '../../formats/search-people.ts';
import { site } from '../../instance.ts';

export const GET: APIRoute = () =>
  new Response(
    printSearchPeople(site.registry, site.ours.organizations.all, site.ours.commonNames, site.ours.rfcTitles),
  );
