import type { APIRoute } from 'astro';
import { site } from '../instance.ts';
import { drawCard } from '../pictures/card.ts';

export const GET: APIRoute = () =>
  new Response(Buffer.from(drawCard(site.registry.ports)), { headers: { 'content-type': 'image/png' } });
