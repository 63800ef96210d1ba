import type { APIRoute } from 'astro';
import { printOrganizationsFile } from '../../formats/table/organizations-file.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(printOrganizationsFile(locals.site.ours), { headers: { 'content-type': 'application/json' } });
