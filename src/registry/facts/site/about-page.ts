import { printCount } from '../../text/count.ts';
import type { SiteData } from '../site-data.ts';
import { noteParagraphs } from './note-text.ts';

/** What the about page says of the registry that the site is built from. */
export interface AboutPage {
  readonly registry: string;
  /** The release's date. */
  readonly updated: string;
  readonly notes: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
  /** The documents that define the registry, in brackets. */
  readonly references: string;
  /** '' where the excerpt does not carry their names. */
  readonly experts: string;
  readonly footnotes: readonly { readonly anchor: string; readonly text: string }[];
  readonly isExcerpt: boolean;
  /** How much of the registry there is. */
  readonly counts: string;
  readonly source: { readonly name: string; readonly sha256: string };
}

export function aboutPage({ registry }: SiteData): AboutPage {
  const { info, entries, contacts } = registry;
  const from = info.excerpt ? 'an excerpt' : 'the whole registry';
  const counts = [printCount(entries.length, 'entry', 'entries'), printCount(contacts.size, 'contact')];
  return {
    registry: info.title,
    updated: info.updated,
    notes: info.notes.map(({ title, text }) => ({ title, paragraphs: noteParagraphs(text) })),
    references: info.references.map((label) => `[${label}]`).join(''),
    experts: info.experts,
    footnotes: Object.entries(info.footnotes).map(([anchor, text]) => ({ anchor, text })),
    isExcerpt: info.excerpt,
    counts: `This site is built from ${from}: ${counts.join(' and ')}.`,
    source: info.source,
  };
}
