import { slug } from '../../index/permalink.ts';
import type { Entry } from '../../record/entry.ts';
import type { Registry } from '../../registry.ts';
import { unique } from '../../text/list.ts';
import { must } from '../../text/must.ts';
import { type Link, serviceLink } from '../link.ts';

/** The services of entries that the registry has, each once. */
export function serviceNames({ services }: Registry, entries: readonly Entry[]): Link[] {
  const slugs = entries.flatMap(({ name }) => (name === null ? [] : [slug(name)]));
  return unique(slugs).map((key) => serviceLink(must(services, key, 'service')));
}
