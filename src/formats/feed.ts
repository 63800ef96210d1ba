import {
  type ContactChange,
  contactDifferences,
  type Difference,
  type EntryChange,
  entryDifferences,
  entryOf,
  sidesOf,
} from '../registry/history/changes.ts';
import { CHANGES, changesPath, feedPath } from '../registry/index/permalink.ts';
import { overlap, type PortRange, printSpan, RANGES, type Span } from '../registry/record/port.ts';
import type { Registry } from '../registry/registry.ts';
import { escapeAttribute, escapeText } from '../registry/text/markup.ts';
import { must } from '../registry/text/must.ts';
import { oneLine } from '../registry/text/one-line.ts';
import type { Absolute } from './json/entry-json.ts';

/** A feed of changes. Its ID is part of its path. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  /** Whether the feed has the changes of an entry with these ports, or with no port (null). */
  readonly has: (span: Span | null) => boolean;
  /** Whether the feed has the changes of contacts, too. */
  readonly contacts: boolean;
}

const ofRange = (range: PortRange): Feed => ({
  id: range.id,
  title: `Changes to ${range.title}`,
  has: (span) => span !== null && overlap(span, range),
  contacts: false,
});

/** The feeds of the site. */
export const FEEDS: readonly Feed[] = [
  { id: 'all', title: 'All changes', has: () => true, contacts: true },
  ofRange(RANGES[0]),
  ofRange(RANGES[1]),
  { id: 'no-port', title: 'Changes to names without a port', has: (span) => span === null, contacts: false },
];

/** What a feed is made of. */
interface FeedSource {
  readonly info: Pick<Registry['info'], 'title' | 'updated'>;
  readonly history: Pick<Registry['history'], 'releases' | 'anchors'>;
}

const NEWEST = 100;
// Atom needs a time, but a release has only a date.
const timestamp = (date: string): string => `${date}T00:00:00Z`;
const WORDS = { added: 'Added', removed: 'Removed', changed: 'Changed' };

interface Item {
  readonly change: EntryChange | ContactChange;
  readonly title: string;
  readonly text: string;
}

function textOf(differences: readonly Difference[], otherwise: string): string {
  const lines = differences.map(
    ({ column, before, after }) => `${column}: ${before || '(nothing)'} → ${after || '(nothing)'}`,
  );
  return lines.length > 0 ? lines.join('\n') : otherwise;
}

function entryItem(change: EntryChange): Item {
  const entry = entryOf(change);
  const where = [entry.span && printSpan(entry.span), entry.transport].filter(Boolean).join('/');
  const title = [`${WORDS[change.kind]}:`, entry.name, where].filter(Boolean).join(' ');
  return { change, title, text: textOf(entryDifferences(change), entry.description) };
}

function contactItem(change: ContactChange): Item {
  const [{ id, name, organization }] = sidesOf(change);
  return {
    change,
    title: `${WORDS[change.kind]}: contact ${id}`,
    text: textOf(contactDifferences(change), [name, organization].filter(Boolean).join(', ')),
  };
}

/** The newest 100 changes of a feed as Atom (RFC 4287), newest first. */
export function printFeed(
  { info, history }: FeedSource,
  { id, title, has, contacts }: Feed,
  absolute: Absolute,
): string {
  const items = history.releases
    .flatMap((release) => [
      ...release.entries.filter((change) => has(entryOf(change).span)).map(entryItem),
      ...(contacts ? release.contacts.map(contactItem) : []),
    ])
    .slice(0, NEWEST);
  const updated = items[0]?.change.release ?? history.releases.at(-1)?.date ?? info.updated;
  const entries = items.map(({ change, title: heading, text }) => {
    const url = `${absolute(changesPath(change.release))}#${must(history.anchors, change, 'anchor')}`;
    return `  <entry>
    <id>${escapeText(url)}</id>
    <title>${escapeText(oneLine(heading))}</title>
    <updated>${timestamp(change.release)}</updated>
    <link rel="alternate" type="text/html" href="${escapeAttribute(url)}"/>
    <content type="text">${escapeText(text)}</content>
  </entry>
`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${escapeText(absolute(feedPath(id)))}</id>
  <title>${escapeText(`Ports and Services: ${title}`)}</title>
  <subtitle>${escapeText(`What changes in IANA's ${info.title}`)}</subtitle>
  <updated>${timestamp(updated)}</updated>
  <author><name>Internet Assigned Numbers Authority</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeAttribute(absolute(feedPath(id)))}"/>
  <link rel="alternate" type="text/html" href="${escapeAttribute(absolute(CHANGES))}"/>
${entries.join('')}</feed>
`;
}
