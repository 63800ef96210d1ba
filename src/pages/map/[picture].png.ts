import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../instance.ts';
import { MAP_PICTURES, type MapPicture } from '../../pictures/map-pictures.ts';
import { drawMap } from '../../pictures/port-map.ts';
import { PALETTES, type Scheme } from '../../styles/palette.ts';

export const getStaticPaths = (() =>
  Object.entries(MAP_PICTURES).flatMap(([name, picture]) =>
    Object.keys(PALETTES).map((scheme) => ({ params: { picture: `${name}-${scheme}` }, props: { picture, scheme } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: MapPicture; scheme: Scheme }> = ({ props }) =>
  new Response(Buffer.from(drawMap(site.registry.ports, props.picture, props.scheme)), {
    headers: { 'content-type': 'image/png' },
  });
