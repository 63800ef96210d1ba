import type { EntryMove } from '../../history/changes.ts';
import { contactPath, servicePath, slug } from '../../index/permalink.ts';
import { contactFor } from '../../lookup.ts';
import type { Entry } from '../../record/entry.ts';
import { printSpan, type Span, TRANSPORTS } from '../../record/port.ts';
import { uniqueBy } from '../../text/list.ts';
import { enumerate, enumerateWords, type Phrase, type Sentence } from '../sentence.ts';
import type { SiteData } from '../site-data.ts';

/** What sentences are made from. `here` is the path of the page that they stand on: they do not link to that page. */
export interface Words extends Pick<SiteData, 'registry' | 'ownPages'> {
  readonly here: string;
}

const linkTo = ({ here }: Words, text: string, path: string): Phrase => (path === here ? text : { text, path });

/** A service by its name, with a link. */
export function serviceWords(words: Words, name: string): Phrase {
  return linkTo(words, name, servicePath(slug(name)));
}

/** Ports as IANA writes them, with a link. */
export function spanWords(words: Words, span: Span): Phrase {
  return linkTo(words, printSpan(span), words.ownPages.pathOfSpan(span));
}

/** Transports in the usual order and in capitals: `TCP and UDP`. */
export function transportWords(entries: readonly Pick<Entry, 'transport'>[]): string {
  const named = TRANSPORTS.filter((one) => entries.some(({ transport }) => transport === one));
  return enumerateWords(named.map((one) => one.toUpperCase()));
}

/** Where entries for the same ports are: `TCP and UDP 443`, `port 443`, `ports 6000-6063`. */
export function placeWords(words: Words, span: Span, entries: readonly Pick<Entry, 'transport'>[]): Sentence {
  const general = entries.some(({ transport }) => transport === null);
  const transports = general ? (span.ranged ? 'ports' : 'port') : transportWords(entries);
  return [`${transports} `, spanWords(words, span)];
}

/** What to call an entry without a name and a port. */
export const NAMELESS = 'an entry with neither a name nor a port';

/** What entries of one name for the same ports are called: `https on TCP and UDP 443`, `x on UDP without a port`. */
export function subjectWords(words: Words, entries: readonly [Entry, ...Entry[]]): Sentence {
  const [{ name, span }] = entries;
  if (name === null) return span ? placeWords(words, span, entries) : [NAMELESS];
  const transports = entries.some(({ transport }) => transport === null) ? '' : transportWords(entries);
  const without = transports === '' ? [] : [` on ${transports} without a port`];
  return [serviceWords(words, name), ...(span ? [' on ', ...placeWords(words, span, entries)] : without)];
}

/** Contacts by what people call them, or by their IDs, with links: `Ann and Bob`. */
export function contactWords(words: Words, ids: readonly string[], byId = false): Sentence {
  return enumerate(
    ids.map((id) => {
      const { title, slug: contactSlug } = contactFor(words.registry, id);
      return [linkTo(words, byId ? id : title, contactPath(contactSlug))];
    }),
  );
}

/** Who held an entry: ` (assignee: Ann)`; nothing where IANA does not say. */
export function holderWords(words: Words, { assignees }: Pick<Entry, 'assignees'>): Sentence {
  return assignees.length > 0 ? [' (assignee: ', ...contactWords(words, assignees), ')'] : [];
}

/** The names of entries, each once, with links. */
export function namesOf(words: Words, moves: readonly EntryMove[]): Sentence {
  const names = moves.flatMap(({ record }) => record.name ?? []);
  return enumerate(uniqueBy(names, slug).map((name) => [serviceWords(words, name)]));
}
