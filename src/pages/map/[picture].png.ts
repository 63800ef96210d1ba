import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../instance.ts';
import { MAP_FILES, type MapFile } from '../../pictures/map-pictures.ts';
import { drawMap } from '../../pictures/port-map.ts';

export const getStaticPaths = (() =>
  MAP_FILES.map((file) => ({ params: { picture: file.name }, props: file }))) satisfies GetStaticPaths;

export const GET: APIRoute<MapFile> = ({ props }) =>
  new Response(Buffer.from(drawMap(site.registry.ports, props)), { headers: { 'content-type': 'image/png' } });
