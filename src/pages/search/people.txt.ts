import type { APIRoute } from 'astro';
import { printSearchPeople } from '../../formats/search-people.ts';
import { registry } from '../../site.ts';

export const GET: APIRoute = () => new Response(printSearchPeople(registry));
