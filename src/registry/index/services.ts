import type { Entry } from '../record/entry.ts';
import { oneLine } from '../text/one-line.ts';
import { compareText } from '../text/order.ts';
import { slug } from './permalink.ts';
import { printSpan, type Span } from '../record/port.ts';

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
const ALIAS_OF = /This entry is an alias to "([^"]+)"/g;
const REPLACES = /IANA assigned this well-formed service name as a replacement for "([^"]+)"/g;
const REPLACEMENT = /\s*IANA assigned this well-formed service name as a replacement for "[^"]+"\.?/g;

/** Takes a name and returns whether it is well-formed (RFC 6335 §5.1). */
export function isWellFormed(name: string): boolean {
  return SYNTAX.test(name);
}

/** Takes an entry and returns the names its note says it is an alias to. */
export function aliasTargets(entry: Entry): string[] {
  return [...entry.note.matchAll(ALIAS_OF)].map((match) => match[1] ?? '');
}

/** Takes an entry and returns the names its description says it replaces. */
export function replacedNames(entry: Entry): string[] {
  return [...entry.description.matchAll(REPLACES)].map((match) => match[1] ?? '');
}

/** Takes an entry and returns its description on one line, without IANA's sentence on the name it replaces. */
export function plainDescription({ description }: Pick<Entry, 'description'>): string {
  return oneLine(description.replace(REPLACEMENT, ''));
}

/** Takes entries and one of their spans and returns those that have it. */
export function entriesOn(entries: readonly Entry[], span: Span): Entry[] {
  return entries.filter((entry) => entry.span && printSpan(entry.span) === printSpan(span));
}

/** Takes a service and returns the ports of its entries, each once, in order. */
export function spansOf({ entries }: Service): Span[] {
  const spans = entries.flatMap(({ span }) => (span ? [span] : []));
  return [...new Map(spans.map((span) => [printSpan(span), span])).values()].sort((a, b) => a.first - b.first);
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** Takes all entries and returns the services by slug, in the order of their names. */
export function groupServices(entries: readonly Entry[]): Map<string, Service> {
  const groups = Map.groupBy(
    entries.filter(({ name }) => name !== null),
    ({ name }) => slug(name ?? ''),
  );
  const aliases = Map.groupBy(
    entries.flatMap((entry) => aliasTargets(entry).map((target) => ({ target: slug(target), name: entry.name ?? '' }))),
    ({ target }) => target,
  );
  const services = [...groups].map(([key, group]): Service => {
    const name = group[0]?.name ?? '';
    const pointing = (aliases.get(key) ?? []).map((alias) => alias.name);
    return {
      name,
      slug: key,
      entries: group,
      aliasOf: unique(group.flatMap(aliasTargets)),
      aliases: unique([...group.flatMap(replacedNames), ...pointing]).filter((alias) => slug(alias) !== key),
    };
  });
  return new Map(services.sort(byName).map((service) => [service.slug, service]));
}

const byName = (a: Service, b: Service): number => compareText(a.slug, b.slug);
