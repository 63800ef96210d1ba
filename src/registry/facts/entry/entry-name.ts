import { servicePath, slug } from '../../index/permalink.ts';
import type { Entry } from '../../record/entry.ts';
import { printSpan, type Transport } from '../../record/port.ts';
import type { Link } from '../link.ts';
import type { SiteData } from '../site-data.ts';

/** What an entry is called: its service, its ports and its transport, each if it has one. */
export interface EntryName {
  readonly service: Link | null;
  readonly ports: Link | null;
  readonly transport: Transport | null;
}

/** What an entry is called in one text: `https 443/tcp`, `port 7`; `this entry` where it has none of the three. */
export function entryLabel({ name, span, transport }: Entry): string {
  const kind = span?.ranged ? 'ports' : 'port';
  const ports = span && (transport ? `${printSpan(span)}/${transport}` : `${kind} ${printSpan(span)}`);
  return [name, ports ?? transport].filter(Boolean).join(' ') || 'this entry';
}

export function entryName({ ownPages }: Pick<SiteData, 'ownPages'>, { name, span, transport }: Entry): EntryName {
  return {
    service: name === null ? null : { title: name, path: servicePath(slug(name)) },
    ports: span && { title: printSpan(span), path: ownPages.pathOfSpan(span) },
    transport,
  };
}
