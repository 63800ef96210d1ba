import { type Entry, isNamed } from '../record/entry.ts';
import { printSpan, type Span } from '../record/port.ts';
import { unique, uniqueBy } from '../text/list.ts';
import { firstOf } from '../text/must.ts';
import { oneLine } from '../text/one-line.ts';
import { compareText } from '../text/order.ts';
import { slug } from './permalink.ts';

/** A service name and every entry that has it; names compare without regard to case (RFC 6335 §5.1). */
export interface Service {
  readonly name: string;
  readonly slug: string;
  readonly entries: readonly Entry[];
  /** The names its notes say it is an alias to. */
  readonly aliasOf: readonly string[];
  /** The names that are aliases to it, by their notes or by its own descriptions. */
  readonly aliases: readonly string[];
}

const SYNTAX = /^(?=.{1,15}$)(?=.*[A-Za-z])[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;
const ALIAS_OF = /(?<=This entry is an alias to ")[^"]+(?=")/g;
const REPLACES = /(?<=IANA assigned this well-formed service name as a replacement for ")[^"]+(?=")/g;
const REPLACEMENT = /\s*IANA assigned this well-formed service name as a replacement for "[^"]+"\.?/g;

const ALIAS_NOTE = /This entry is an alias to "[^"]+"\.|This entry is now historic, not usable for [^.]*\./g;

/** Whether a name is well-formed (RFC 6335 §5.1). */
export function isWellFormed(name: string): boolean {
  return SYNTAX.test(name);
}

/** The names that the note of an entry says it is an alias to. */
export function aliasTargets({ note }: Pick<Entry, 'note'>): readonly string[] {
  return note.match(ALIAS_OF) ?? [];
}

/** A note without IANA's sentences on what its name is an alias to. */
export function withoutAlias(note: string): string {
  return aliasTargets({ note }).length > 0 ? note.replace(ALIAS_NOTE, '').trim() : note;
}

/** Whether the note of an entry says that its name is historic. */
export function isHistoric({ note }: Pick<Entry, 'note'>): boolean {
  return note.includes('This entry is now historic');
}

/** The names that the description of an entry says it replaces. */
export function replacedNames({ description }: Entry): readonly string[] {
  return description.match(REPLACES) ?? [];
}

/** The description of an entry on one line, without IANA's sentence on the name it replaces. */
export function plainDescription({ description }: Pick<Entry, 'description'>): string {
  return oneLine(description.replace(REPLACEMENT, ''));
}

/** The entries that have exactly this span. */
export function entriesOn(entries: readonly Entry[], span: Span): Entry[] {
  return entries.filter((entry) => entry.span && printSpan(entry.span) === printSpan(span));
}

/** The spans of a service's entries, each once, in order. */
export function spansOf({ entries }: Pick<Service, 'entries'>): Span[] {
  const spans = entries.flatMap(({ span }) => span ?? []);
  return uniqueBy(spans, printSpan).sort((a, b) => a.first - b.first);
}

/** The services by slug, in the order of their slugs. */
export function groupServices(entries: readonly Entry[]): Map<string, Service> {
  const named = entries.filter(isNamed);
  const groups = Map.groupBy(named, ({ name }) => slug(name));
  const aliases = Map.groupBy(
    named.flatMap((entry) => aliasTargets(entry).map((target) => ({ target: slug(target), name: entry.name }))),
    ({ target }) => target,
  );
  const services = [...groups].map(([key, group]): Service => {
    const pointing = (aliases.get(key) ?? []).map(({ name }) => name);
    return {
      name: firstOf(group, 'entry of a service').name,
      slug: key,
      entries: group,
      aliasOf: unique(group.flatMap(aliasTargets)),
      aliases: unique([...group.flatMap(replacedNames), ...pointing]).filter((alias) => slug(alias) !== key),
    };
  });
  return new Map(services.sort((a, b) => compareText(a.slug, b.slug)).map((service) => [service.slug, service]));
}
