import { entryOf, type ReleaseChanges } from '../../history/changes.ts';
import { changesPath, DATA, servicePath, slug } from '../../index/permalink.ts';
import type { Entry } from '../../record/entry.ts';
import { printSpan } from '../../record/port.ts';
import { uniqueBy } from '../../text/list.ts';
import { NAMELESS } from '../history/entry-words.ts';
import type { Link } from '../link.ts';
import type { OwnPages } from '../port/own-page.ts';
import type { SiteData } from '../site-data.ts';
import { changeCounts } from './change-counts.ts';

/** A release at a glance. */
export interface ReleaseLine {
  readonly date: string;
  readonly path: string;
  readonly counts: string;
  /** The services and ports that it changed, each once. Blocks that were split, cut or merged are left out. */
  readonly places: readonly Link[];
}

// The page of an entry's service, or else of its ports.
function placeOf({ name, span }: Entry, ownPages: OwnPages): Link {
  if (name !== null) return { title: name, path: servicePath(slug(name)) };
  if (span) return { title: `${span.ranged ? 'ports' : 'port'} ${printSpan(span)}`, path: ownPages.pathOfSpan(span) };
  return { title: NAMELESS, path: DATA };
}

export function releaseLine({ registry, ownPages }: SiteData, release: ReleaseChanges): ReleaseLine {
  const { replacements } = registry.history;
  const places = release.entries
    .filter((change) => replacements.get(change)?.kind !== 'block')
    .map((change) => placeOf(entryOf(change), ownPages));
  return {
    date: release.date,
    path: changesPath(release.date),
    counts: changeCounts([release], registry.history),
    places: uniqueBy(places, ({ path }) => path),
  };
}
