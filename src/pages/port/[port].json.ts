import type { APIRoute, GetStaticPaths } from 'astro';
import { hasPortJson, printPortJson } from '../../formats/port-json.ts';
import { absolute } from '../../href.ts';
import { portPath } from '../../registry/index/permalink.ts';
import type { Port } from '../../registry/index/ports.ts';
import { commonNamesAt, portsWithPage, registry } from '../../site.ts';

export const getStaticPaths = (() =>
  portsWithPage
    .filter((port) => hasPortJson(registry, port))
    .map((port) => ({ params: { port: String(port.number) }, props: { port } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ port: Port }> = ({ props: { port } }) =>
  new Response(printPortJson(registry, port, commonNamesAt.get(portPath(port.number)) ?? [], absolute), {
    headers: { 'content-type': 'application/json' },
  });
