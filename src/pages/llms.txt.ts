import type { APIRoute } from 'astro';
import { printGuide } from '../formats/llms.ts';
import { DOWNLOAD_KINDS } from '../downloads.ts';
import { absolute } from '../href.ts';
import { registry } from '../site.ts';

export const GET: APIRoute = () => new Response(printGuide(registry, DOWNLOAD_KINDS, absolute));
