import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../instance.ts';
import { FRAMES } from '../../pictures/frames.ts';
import { drawPorts, type Frame, PALETTES, type Scheme } from '../../pictures/port-map.ts';

export const getStaticPaths = (() =>
  Object.entries(FRAMES).flatMap(([name, frame]) =>
    Object.keys(PALETTES).map((scheme) => ({ params: { picture: `${name}-${scheme}` }, props: { frame, scheme } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ frame: Frame; scheme: Scheme }> = ({ props }) =>
  new Response(Buffer.from(drawPorts(site.registry.ports, props.frame, props.scheme)), {
    headers: { 'content-type': 'image/png' },
  });
