import type { APIRoute } from 'astro';
import { drawCard } from '../pictures/card.ts';
import { registry } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(Buffer.from(drawCard(registry.ports)), { headers: { 'content-type': 'image/png' } });
