import type { APIRoute } from 'astro';
import { printGuide } from '../formats/llms.ts';
import { DOWNLOADS_LIST } from '../downloads.ts';
import { absolute } from '../href.ts';
import { registry } from '../snapshot.ts';

export const GET: APIRoute = () => new Response(printGuide(registry, DOWNLOADS_LIST, absolute));
