import type { APIRoute } from 'astro';
import { printSearchNames } from '../../formats/search-names.ts';
import { site } from '../../instance.ts';

export const GET: APIRoute = () => new Response(printSearchNames(site.registry, site.ownPages.ports));
