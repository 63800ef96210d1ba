import type { APIRoute, GetStaticPaths } from 'astro';
import { hasPortJson, printPortJson } from '../../formats/json/port-json.ts';
import { aside, site } from '../../instance.ts';
import { jsonPath, portPath } from '../../registry/index/permalink.ts';
import type { Port } from '../../registry/index/ports.ts';

export const getStaticPaths = (() =>
  site.ownPages.ports
    .filter((port) => !aside.has(jsonPath(portPath(port.number))) && hasPortJson(site, port))
    .map((port) => ({ params: { port: String(port.number) }, props: { port } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ port: Port }> = ({ props: { port } }) =>
  new Response(printPortJson(site, port, site.absolute), { headers: { 'content-type': 'application/json' } });
