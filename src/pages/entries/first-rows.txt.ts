import type { APIRoute } from 'astro';
import { printFirstRowsFile } from '../../formats/table/rows-file.ts';

export const GET: APIRoute = ({ locals }) => new Response(printFirstRowsFile(locals.site.registry));
