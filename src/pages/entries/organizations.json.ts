import type { APIRoute } from 'astro';

export const GET: APIRoute = () => new Response('[]\n', { headers: { 'content-type': 'application/json' } });
