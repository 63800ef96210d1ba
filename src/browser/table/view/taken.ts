import type { ContactsFile } from '../../../formats/table/contacts-file.ts';
import { href } from '../../href.ts';
import { saveFile } from '../../save-file.ts';
import type { Rows } from '../data/rows.ts';
import { type Format, FORMATS, printFormat, type TakenView } from '../take/formats.ts';
import { type TakenRegistry, takeRegistry } from '../take/registry.ts';
import { makeContactTable } from './contacts-view.ts';

const absolute = (path: string): string => new URL(href(path), location.origin).href;

/** The registry that rows and contacts come from. Loaded when a reader first takes rows away or unfolds contacts. */
export class Taken {
  readonly #registry: TakenRegistry;

  /** `release` is the date of the rows. */
  constructor(rows: Rows, contacts: ContactsFile, release: string) {
    this.#registry = takeRegistry(rows, contacts, release);
  }

  /** Saves or copies rows, and returns a sentence that says which it did. Rejects if the browser refuses to copy. */
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

  /** The part of IANA's Contact Information table that is about the contacts of some rows. */
  contactTable(rows: readonly number[]): HTMLElement {
    return makeContactTable(this.#registry, rows);
  }
}
