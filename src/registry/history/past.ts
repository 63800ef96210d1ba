import type { ContactDetails } from '../record/contact.ts';
import type { Entry } from '../record/entry.ts';
import type { Release } from '../record/release.ts';
import { decodeText } from '../text/bytes.ts';
import { type Problem, throwProblems } from '../text/problem.ts';
import {
  type ChangeLog,
  HEADERS,
  parseContactChanges,
  parseEntryChanges,
  printContactChanges,
  printEntryChanges,
  printReleased,
} from './change-log.ts';
import { compareContacts, type Comparison } from './compare.ts';

/** The files that keep what releases changed; absent where update never wrote them. */
export const PAST_FILES = { entries: 'changes.csv', contacts: 'contact-changes.csv' } as const;

type PastFile = (typeof PAST_FILES)[keyof typeof PAST_FILES];

/** The texts of these files. */
export interface PastTexts {
  readonly entries: string;
  readonly contacts: string;
}

/** What releases changed, oldest first. */
export interface Past {
  readonly entries: ChangeLog<Entry>;
  readonly contacts: ChangeLog<ContactDetails>;
}

/** A past that nothing is known of. */
export const NO_PAST: Past = { entries: { releases: [], changes: [] }, contacts: { releases: [], changes: [] } };

/** Decodes the files of a past in `folder`, null where there is none; throws RegistryError if one is no text. */
export function readPast(stored: Readonly<Record<PastFile, Uint8Array | null>>, folder: string): PastTexts {
  const text = (key: keyof PastTexts): string => {
    const bytes = stored[PAST_FILES[key]];
    return bytes ? decodeText(bytes, `${folder}/${PAST_FILES[key]}`) : HEADERS[key];
  };
  return { entries: text('entries'), contacts: text('contacts') };
}

/** Reads the texts of a past in `folder`; throws RegistryError with every problem of the first text that has any. */
export function parsePast({ entries, contacts }: PastTexts, folder: string): Past {
  const file = `${folder}/${PAST_FILES.contacts}`;
  const past = {
    entries: parseEntryChanges(entries, `${folder}/${PAST_FILES.entries}`),
    contacts: parseContactChanges(contacts, file),
  };
  const released = new Set(past.entries.releases.map(({ date }) => date));
  const remedy = `Take both files from version control: ${PAST_FILES.entries} says which releases there were.`;
  const unknown = (changes: readonly { readonly release: string }[], where: string): Problem[] =>
    changes
      .filter(({ release }) => !released.has(release))
      .map(({ release }) => ({
        file: where,
        line: null,
        value: release,
        problem: 'a release that was not taken',
        remedy,
      }));
  throwProblems([
    ...unknown(past.entries.changes, `${folder}/${PAST_FILES.entries}`),
    ...unknown(past.contacts.changes, file),
  ]);
  return past;
}

/** A past that releases are added to, one after another. */
export interface GrowingPast {
  /**
   * Adds what the next release changed. `previous` is the release before it, null if there was none; `comparison` says
   * how its entries differ from those of the next one.
   */
  readonly add: (previous: Release | null, next: Release, comparison: Comparison<Entry>) => void;
  readonly texts: () => PastTexts;
}

/** Continues the texts of a past. `past` is what was read from them. */
export function continuePast(texts: PastTexts, past: Pick<Past, 'entries'>): GrowingPast {
  const [entries, contacts] = [[texts.entries], [texts.contacts]];
  let last = past.entries.releases.at(-1)?.date;
  const begin = (date: string): void => {
    last = date;
    entries.push(printReleased(date, true));
  };
  return {
    add: (previous, next, comparison) => {
      const { updated, excerpt } = next.info;
      // An excerpt lacks entries that the whole registry has. To list these as changes would be wrong.
      if (!previous || previous.info.excerpt !== excerpt) {
        begin(updated);
        return;
      }
      if (last === undefined) begin(previous.info.updated);
      if (last !== updated) entries.push(printReleased(updated, false));
      last = updated;
      entries.push(printEntryChanges(updated, comparison));
      contacts.push(printContactChanges(updated, compareContacts(previous.contacts, next.contacts)));
    },
    texts: () => ({ entries: entries.join(''), contacts: contacts.join('') }),
  };
}
