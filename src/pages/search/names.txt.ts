import type { APIRoute } from 'astro';
import { printSearchNames } from '../../formats/search-names.ts';
import { commonNames, registry } from '../../snapshot.ts';

export const GET: APIRoute = () => new Response(printSearchNames(registry, commonNames));
