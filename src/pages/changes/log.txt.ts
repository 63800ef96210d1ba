import type { APIRoute } from 'astro';
import { printChangeLines } from '../../formats/change-lines.ts';
import { site } from '../../instance.ts';

export const GET: APIRoute = () => new Response(printChangeLines(site.registry));
