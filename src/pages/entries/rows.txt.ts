import type { APIRoute } from 'astro';
import { printRowsFile } from '../../formats/table/rows-file.ts';

export const GET: APIRoute = ({ locals }) => new Response(printRowsFile(locals.site.registry));
