import type { APIRoute } from 'astro';
import { printContactsFile } from '../../formats/table/contacts-file.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(printContactsFile(locals.site.registry), { headers: { 'content-type': 'application/json' } });
