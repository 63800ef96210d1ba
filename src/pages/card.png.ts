import type { APIRoute } from 'astro';
import { drawCard } from '../pictures/card.ts';
import { site } from '../instance.ts';

export const GET: APIRoute = () =>
  new Response(Buffer.from(drawCard(site.registry.ports)), { headers: { 'content-type': 'image/png' } });
