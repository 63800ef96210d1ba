import type { Column, Entry } from '../../record/entry.ts';
import type { Registry } from '../../registry.ts';
import { printCount, printNumber } from '../../text/count.ts';
import { entryList } from '../entry/entry-list.ts';
import type { EntryTable } from '../entry/entry-table.ts';
import type { Headline } from '../headline.ts';
import type { Section } from '../section.ts';
import type { Sentence } from '../sentence.ts';
import type { SiteData } from '../site-data.ts';

/** Entries of a list, in IANA's order. */
export interface ListSection {
  /** '' where the list has only one section. */
  readonly heading: string;
  /** The query that finds the same entries in the table of all entries; null where they are no longer there. */
  readonly query: string | null;
  readonly entries: readonly Entry[];
  readonly table: EntryTable;
}

/** What the page of a list of entries says. */
export interface ListPage extends Headline {
  readonly path: string;
  readonly heading: string;
  /** What the list is, behind its count: `for services`. */
  readonly words: string;
  readonly lead: readonly Sentence[];
  readonly sections: readonly ListSection[];
}

/** `1 entry`, `1,024 entries`. */
export const countEntries = (entries: readonly Entry[]): string => printCount(entries.length, 'entry', 'entries');

/** Whose entries are counted, at the beginning of a sentence. */
export const whoHas = ({ info }: Pick<Registry, 'info'>): string =>
  info.excerpt ? 'This excerpt has' : 'The registry has';

interface SectionOptions {
  readonly heading?: string;
  /** Tells the anchors of the section from those of others. */
  readonly prefix?: string;
  /** Columns besides name, port, transport and description. */
  readonly columns?: readonly Column[];
}

export function listSection(
  data: SiteData,
  query: string | null,
  entries: readonly Entry[],
  { heading = '', prefix = '', columns = [] }: SectionOptions = {},
): ListSection {
  return { heading, query, entries, table: entryList(data, entries, prefix, columns) };
}

/** The anchor of a section's heading. */
export const sectionId = ({ heading }: ListSection): string => heading.toLowerCase().replaceAll(' ', '-');

/** The sections with entries, for the contents list of a page. */
export function listContents(sections: readonly ListSection[]): Section[] {
  return sections
    .filter(({ entries }) => entries.length > 0)
    .map((section) => ({
      id: sectionId(section),
      heading: section.heading,
      count: printNumber(section.entries.length),
    }));
}

/** The entries of a page's sections, one after another. */
export function listedEntries({ sections }: ListPage): Entry[] {
  return sections.flatMap(({ entries }) => entries);
}
