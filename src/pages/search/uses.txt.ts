import type { APIRoute } from 'astro';
import { printSearchUses } from '../../formats/search-names.ts';
import { site } from '../../instance.ts';

export const GET: APIRoute = () => new Response(printSearchUses(site.registry, site.ours.commonNames));
