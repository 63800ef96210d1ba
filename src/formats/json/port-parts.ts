import { type CommonName, sourceUrl } from '../../registry/ours/common-names.ts';
import type { Entry } from '../../registry/record/entry.ts';
import type { Transport } from '../../registry/record/port.ts';
import { type StatusKind, transportStatus } from '../../registry/record/status.ts';
import type { StatusesJson, UseJson } from './schema-parts.ts';

/** The JSON of a common name, labelled as not from IANA; throws if its source is neither an RFC nor a URL. */
export function useJson({ name, transports, what, source, lookedUp }: CommonName): UseJson {
  const url = sourceUrl(source);
  if (url === null) throw new Error(`The source of the common name ${name} leads nowhere: ${source}`);
  return { name, transports, what, source: url, lookedUp, byIana: false };
}

/** The status of a port on each transport, according to the entries that cover the port. */
export function statusesJson(port: number, entries: readonly Entry[]): StatusesJson {
  const on = (transport: Transport): StatusKind => transportStatus(port, entries, transport).kind;
  return { tcp: on('tcp'), udp: on('udp'), sctp: on('sctp'), dccp: on('dccp') };
}
