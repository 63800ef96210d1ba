import type { APIRoute } from 'astro';
import { printSearchNames } from '../../formats/search-names.ts';
import { commonNames, portsWithPage, registry } from '../../site.ts';

export const GET: APIRoute = () => new Response(printSearchNames(registry, commonNames, portsWithPage));
