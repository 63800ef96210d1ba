import type { FormerDocument } from '../../history/former.ts';
import type { CitedDocument } from '../../index/documents.ts';
import { referencePath, REFERENCES, slug } from '../../index/permalink.ts';
import type { Entry } from '../../record/entry.ts';
import { printCount } from '../../text/count.ts';
import { unique } from '../../text/list.ts';
import { goneDocument, type GoneNotice } from '../changes/gone-notice.ts';
import { entryList } from '../entry/entry-list.ts';
import type { EntryTable } from '../entry/entry-table.ts';
import { type Headline, shorten } from '../headline.ts';
import { documentLead } from '../history/document-lead.ts';
import { type HistoryList, historyList } from '../history/history-list.ts';
import type { Link } from '../link.ts';
import type { SiteData } from '../site-data.ts';

/** What the pages of documents that are cited, and of documents that once were, have in common. */
interface AnyReferencePage extends Headline {
  /** What people call the document. */
  readonly name: string;
  /** `RFC 6335: Internet Assigned …`, or the name alone where no title is known. */
  readonly heading: string;
  readonly crumbs: readonly Link[];
  /** Where it is published. */
  readonly url: string;
  readonly history: HistoryList;
}

/** What the page of an RFC or draft says. */
export interface ReferencePage extends AnyReferencePage {
  readonly publisher: string;
  /** How many entries cite it, and what they are. */
  readonly lede: string;
  /** The sections that entries name. */
  readonly sections: readonly { readonly title: string; readonly url: string }[];
  readonly entries: EntryTable;
}

/** What the page of an RFC or draft that no entry cites any more says. */
export interface FormerReferencePage extends AnyReferencePage {
  readonly gone: GoneNotice;
}

function documentHistory(data: SiteData, slug: string, shown: readonly Entry[]): HistoryList {
  const words = { ...data, here: referencePath(slug) };
  const changes = data.registry.history.ofDocument.get(slug) ?? [];
  return historyList(words, { changes, shown }, documentLead(words, slug));
}

/** A document by its name and, where it is known, its title. */
function documentHeading({ ours }: Pick<SiteData, 'ours'>, name: string): string {
  const title = ours.rfcTitles.get(name);
  return title === undefined ? name : `${name}: ${title}`;
}

// `7 entries of 3 services cite RFC 7.`, `7 entries cite RFC 7: 5 entries of 3 services, and 2 without a service name.`
function countCiting(name: string, entries: readonly Entry[]): string {
  const named = entries.flatMap((entry) => (entry.name === null ? [] : [slug(entry.name)]));
  const unnamed = entries.length - named.length;
  const count = printCount(entries.length, 'entry', 'entries');
  const cite = `${entries.length === 1 ? 'cites' : 'cite'} ${name}`;
  const services = `of ${printCount(unique(named).length, 'service')}`;
  if (named.length === 0) return `${count} without a service name ${cite}.`;
  if (unnamed === 0) return `${count} ${services} ${cite}.`;
  return `${count} ${cite}: ${printCount(named.length, 'entry', 'entries')} ${services}, and ${String(unnamed)} without a service name.`;
}

const REFERENCE_CRUMBS: readonly Link[] = [{ title: 'References', path: REFERENCES }];

export function referencePage(data: SiteData, document: CitedDocument): ReferencePage {
  const { title: name, slug, url, sections, kind, entries } = document;
  const names = unique(entries.map((entry) => entry.name ?? 'ports without a name'));
  return {
    title: `${name} in the registry`,
    description: shorten(`What IANA's port and service name registry cites ${name} for: ${names.join(', ')}`),
    name,
    heading: documentHeading(data, name),
    lede: countCiting(name, entries),
    crumbs: REFERENCE_CRUMBS,
    url,
    publisher: kind === 'rfc' ? 'the RFC Editor' : 'the IETF Datatracker',
    sections: sections.map((section) => ({ title: `${name}, ${section.title}`, url: section.url })),
    entries: entryList(data, entries),
    history: documentHistory(data, slug, entries),
  };
}

export function formerReferencePage(data: SiteData, former: FormerDocument): FormerReferencePage {
  const { document, since } = former;
  const { title: name, url, slug } = document;
  return {
    title: `${name}, no longer cited by the registry`,
    description: `${name} was cited by IANA's port and service name registry until the release of ${since}.`,
    name,
    heading: documentHeading(data, name),
    crumbs: REFERENCE_CRUMBS,
    url,
    gone: goneDocument(former),
    history: documentHistory(data, slug, []),
  };
}
