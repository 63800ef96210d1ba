import type { ContactsFile } from '../../../formats/table/contacts-file.ts';
import { href } from '../../href.ts';
import { saveFile } from '../../save-file.ts';
import type { Rows } from '../data/rows.ts';
import { type Format, FORMATS, printFormat, type TakenView } from '../take/formats.ts';
import { type TakenRegistry, takeRegistry } from '../take/registry.ts';
import { makeContactTable } from './contacts-view.ts';

const absolute = (path: string): string => new URL(href(path), location.origin).href;

/** The registry that rows are taken from. The page loads it when a reader first takes rows away. */
export class Taken {
  readonly #registry: TakenRegistry;

  /** `release` is the date of the rows. */
  constructor(rows: Rows, contacts: ContactsFile, release: string) {
    this.#registry = takeRegistry(rows, contacts, release);
  }

  /** Saves or copies rows, and says which in a sentence. Rejects when the browser lets nothing be copied. */
  async take(format: Format, order: readonly number[], view: TakenView): Promise<string> {
    const entries = order.flatMap((row) => this.#registry.entries[row] ?? []);
    const text = printFormat(format, this.#registry, entries, view, absolute);
    const { copied, file, type } = FORMATS[format];
    if (!copied) {
      saveFile(text, file, type);
      return `Saved as ${file}.`;
    }
    await navigator.clipboard.writeText(text);
    return 'Copied.';
  }

  /** IANA's Contact Information table for rows. */
  contactTable(rows: readonly number[]): HTMLElement {
    return makeContactTable(this.#registry, rows);
  }
}
