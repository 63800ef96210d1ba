import {
  type ContactChange,
  contactDifferences,
  type Difference,
  entryDifferences,
  entryOf,
  type ReleaseChanges,
} from '../../history/changes.ts';
import { CHANGES, changesPath, contactPath } from '../../index/permalink.ts';
import type { Registry } from '../../registry.ts';
import { must } from '../../text/must.ts';
import { entryLabel, type EntryName, entryName } from '../entry/entry-name.ts';
import { type EntryTable, entryTable } from '../entry/entry-table.ts';
import type { Headline } from '../headline.ts';
import { detailsOf } from '../history/change-sentence.ts';
import type { Link } from '../link.ts';
import type { Sentence } from '../sentence.ts';
import type { SiteData } from '../site-data.ts';
import { changeCounts } from './change-counts.ts';
import { type ChangeNeighbours, changeNeighbours } from './neighbours.ts';
import { releaseLead } from './release-lead.ts';

/** The entries that a release added or removed. */
interface EntryGroup {
  readonly title: string;
  readonly caption: string;
  /** Its rows have the anchors of the changes, because the page is about changes and not about entries. */
  readonly table: EntryTable;
}

/** An entry that a release changed. */
interface ChangedEntry {
  readonly anchor: string;
  readonly name: EntryName;
  /** What the entry is called in one text: `https 443/tcp`. */
  readonly label: string;
  readonly differences: readonly Difference[];
}

/** A contact whose row in IANA's table a release added, removed or changed. */
interface ContactLine {
  readonly anchor: string;
  readonly kind: ContactChange['kind'];
  readonly id: string;
  /** The ID with a visible sign for each blank at its ends; null where it has no such blanks. */
  readonly visibleId: string | null;
  readonly path: string;
  /** None for a contact that was added or removed. */
  readonly differences: readonly Difference[];
  /** What the table says of a contact that was added or removed. */
  readonly details: Sentence;
}

/** What the page of a release says. */
export interface ReleasePage extends Headline {
  readonly crumbs: readonly Link[];
  readonly date: string;
  readonly counts: string;
  /** What the release did to services and ports. */
  readonly lead: readonly Sentence[];
  readonly groups: readonly EntryGroup[];
  readonly changed: readonly ChangedEntry[];
  readonly contacts: readonly ContactLine[];
  /** The releases before and after. */
  readonly neighbours: ChangeNeighbours;
}

function groupEntries(data: SiteData, { date, entries }: ReleaseChanges, kind: 'added' | 'removed'): EntryGroup[] {
  const changes = entries.filter((change) => change.kind === kind);
  if (changes.length === 0) return [];
  const title = `Entries ${kind}`;
  const ids = changes.map((change) => must(data.registry.history.anchors, change, 'anchor of a change'));
  const table = entryTable(data, changes.map(entryOf), ids);
  return [{ title, caption: `${title} in the release of ${date}`, table }];
}

function contactLine(registry: Registry, change: ContactChange): ContactLine {
  const { id } = change.kind === 'changed' ? change.after : change.record;
  const contact = registry.contacts.get(id) ?? must(registry.former.contacts, id, 'page of the contact');
  const visible = id.replace(/^\s+|\s+$/g, (blanks) => '␣'.repeat(blanks.length));
  return {
    anchor: must(registry.history.anchors, change, 'anchor of a change'),
    kind: change.kind,
    id,
    visibleId: visible === id ? null : visible,
    path: contactPath(contact.slug),
    differences: contactDifferences(change),
    details: change.kind === 'changed' ? [] : detailsOf(change.record),
  };
}

export function releasePage(data: SiteData, release: ReleaseChanges): ReleasePage {
  const { registry } = data;
  const { date, entries, contacts } = release;
  const year = date.slice(0, 4);
  return {
    title: `Changes of ${date}`,
    description: `What the release of ${date} changed in IANA's port and service name registry, entry by entry and cell by cell.`,
    crumbs: [
      { title: 'Changes', path: CHANGES },
      { title: year, path: changesPath(year) },
    ],
    date,
    counts: changeCounts([release], registry.history),
    lead: releaseLead(data, release),
    groups: (['added', 'removed'] as const).flatMap((kind) => groupEntries(data, release, kind)),
    changed: entries
      .filter((change) => change.kind === 'changed')
      .map((change) => ({
        anchor: must(registry.history.anchors, change, 'anchor of a change'),
        name: entryName(data, change.after),
        label: entryLabel(change.after),
        differences: entryDifferences(change),
      })),
    contacts: contacts.map((change) => contactLine(registry, change)),
    neighbours: changeNeighbours(
      registry.history.releases.map((one) => one.date),
      date,
    ),
  };
}
