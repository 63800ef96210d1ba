import type { APIRoute, GetStaticPaths } from 'astro';
import { hasPortJson, printPortJson } from '../../formats/json/port-json.ts';
import { site } from '../../instance.ts';
import { portPath } from '../../registry/index/permalink.ts';
import type { Port } from '../../registry/index/ports.ts';

export const getStaticPaths = (() =>
  site.ownPages.ports
    .filter((port) => hasPortJson(site.registry, port))
    .map((port) => ({ params: { port: String(port.number) }, props: { port } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ port: Port }> = ({ props: { port } }) =>
  new Response(
    printPortJson(site.registry, port, site.ours.commonNamesAt.get(portPath(port.number)) ?? [], site.absolute),
    {
      headers: { 'content-type': 'application/json' },
    },
  );
