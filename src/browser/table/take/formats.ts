import { printListJson } from '../../../formats/json/list-json.ts';
import { printMarkdown } from '../../../formats/rows/markdown.ts';
import { namedContacts } from '../../../formats/rows/named-contacts.ts';
import { printPlainText } from '../../../formats/rows/plain-text.ts';
import { printContacts, printEntries } from '../../../registry/iana/print-csv.ts';
import { ENTRIES } from '../../../registry/index/permalink.ts';
import type { Entry } from '../../../registry/record/entry.ts';
import type { TakenRegistry } from './registry.ts';

/** The formats in which a reader can take rows away, as a file or by copying. */
export const FORMATS = {
  csv: { file: 'entries.csv', type: 'text/csv', copied: false },
  json: { file: 'entries.json', type: 'application/json', copied: false },
  contacts: { file: 'contacts.csv', type: 'text/csv', copied: false },
  markdown: { file: 'entries.md', type: 'text/markdown', copied: true },
  text: { file: 'entries.txt', type: 'text/plain', copied: true },
} as const;
export type Format = keyof typeof FORMATS;

/** The view that rows are taken from: the part of its address behind the path of the table, and its title. */
export interface TakenView {
  readonly address: string;
  readonly title: string;
}

/** Prints entries in a format; `absolute` gives the whole URL for a path of the site. */
export function printFormat(
  format: Format,
  registry: TakenRegistry,
  entries: readonly Entry[],
  { address, title }: TakenView,
  absolute: (path: string) => string,
): string {
  switch (format) {
    case 'csv':
      return printEntries(entries);
    case 'json':
      return printListJson(registry, { title, path: ENTRIES + address }, entries, absolute);
    case 'contacts':
      return printContacts(namedContacts(entries, registry.details));
    case 'markdown':
      return printMarkdown(entries);
    case 'text':
      return printPlainText(entries);
  }
}
