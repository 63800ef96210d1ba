import type { APIRoute } from 'astro';
import { printGuide } from '../formats/llms.ts';
import { site } from '../instance.ts';

export const GET: APIRoute = () => new Response(printGuide(site.registry, site.downloads(), site.absolute));
