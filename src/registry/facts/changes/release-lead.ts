import { type EntryChange, entryOf, type ReleaseChanges } from '../../history/changes.ts';
import type { Replacement } from '../../history/replacements.ts';
import { changesPath, slug } from '../../index/permalink.ts';
import { type Entry, isNamed } from '../../record/entry.ts';
import { printSpan } from '../../record/port.ts';
import { unique } from '../../text/list.ts';
import { firstOf } from '../../text/must.ts';
import { oneLine } from '../../text/one-line.ts';
import { blockSentences } from '../history/block-words.ts';
import { NAMELESS, namesOf, placeWords, serviceWords, transportWords, type Words } from '../history/entry-words.ts';
import { servicePresence } from '../history/service-lead.ts';
import { list, type Sentence } from '../sentence.ts';
import type { SiteData } from '../site-data.ts';

// How many things a sentence names, and one more rather than “and 1 more”. The tables below the sentences have all.
const MOST = 40;

/** `New service: a (TCP 1).`; nothing where there is nothing to tell. */
function tell([one, many]: readonly [string, string], things: readonly Sentence[]): Sentence[] {
  if (things.length === 0) return [];
  const named = things.length === MOST + 1 ? things : things.slice(0, MOST);
  const more = things.length > named.length ? [` and ${things.length - named.length} more`] : [];
  return [[`${things.length === 1 ? one : many}: `, ...list(named), ...more, '.']];
}

/** Where entries are, each span once: `TCP and UDP 1`, `TCP 2`. */
function placesOf(words: Words, entries: readonly Entry[]): Sentence[] {
  const bySpan = Map.groupBy(entries, ({ span }) => (span ? printSpan(span) : ''));
  return [...bySpan.values()].map((here) => {
    const { name, span } = firstOf(here, 'entry');
    if (span) return placeWords(words, span, here);
    if (name === null) return [NAMELESS];
    const transports = transportWords(here);
    return [transports === '' ? 'no port' : `${transports} without a port`];
  });
}

/** The changes of one service, and what they made of it. */
interface ServiceChanges {
  readonly changes: readonly EntryChange[];
  readonly fate: 'came' | 'went' | 'stayed';
}

function fateOf({ registry }: Words, key: string, release: string): ServiceChanges['fate'] {
  const stretches = servicePresence(registry, key);
  if (stretches.some(({ from }) => from === release)) return 'came';
  return stretches.some(({ until }) => until === release) ? 'went' : 'stayed';
}

function tellServices(words: Words, { date, entries }: ReleaseChanges, renamings: readonly Replacement[]): Sentence[] {
  const renamed = new Set<EntryChange>(renamings.flatMap(({ removed, added }) => [...removed, ...added]));
  const others = entries.filter((change) => isNamed(entryOf(change)) && !renamed.has(change));
  const services = [...Map.groupBy(others, slugOf)].map(([key, changes]): ServiceChanges => ({
    changes,
    fate: fateOf(words, key, date),
  }));
  const told = (fates: readonly ServiceChanges['fate'][], kind: EntryChange['kind'], hasPlaces = true): Sentence[] =>
    services.flatMap(({ changes, fate }) => {
      const those = changes.filter((change) => change.kind === kind).map(entryOf);
      const [first] = those;
      if (!fates.includes(fate) || !first) return [];
      const name = serviceWords(words, first.name ?? '');
      return [hasPlaces ? [name, ' (', ...list(placesOf(words, those)), ')'] : [name]];
    });
  return [
    ...tell(['New service', 'New services'], told(['came'], 'added')),
    ...tellRenamings(words, renamings),
    ...tell(['Service removed', 'Services removed'], told(['went'], 'removed')),
    ...tell(['Added to an existing service', 'Added to existing services'], told(['stayed'], 'added')),
    ...tell(['Removed from a service that remains', 'Removed from services that remain'], told(['stayed'], 'removed')),
    ...tell(['Service changed', 'Services changed'], told(['came', 'went', 'stayed'], 'changed', false)),
  ];
}

const slugOf = (change: EntryChange): string => slug(entryOf(change).name ?? '');

function tellRenamings(words: Words, renamings: readonly Replacement[]): Sentence[] {
  const alike = Map.groupBy(renamings, ({ removed, added }) =>
    JSON.stringify([removed, added].map((all) => all.map(slugOf))),
  );
  const things = [...alike.values()].map((all): Sentence => {
    const [removed, added] = [all.flatMap((one) => one.removed), all.flatMap((one) => one.added)];
    return [
      ...[...namesOf(words, removed), ' to ', ...namesOf(words, added)],
      ...[' (', ...list(placesOf(words, added.map(entryOf))), ')'],
    ];
  });
  return tell(['Service renamed', 'Services renamed'], things);
}

/** Tells what became of entries without a name. `changes` leave out blocks that were split, cut or merged. */
function tellPorts(words: Words, changes: readonly EntryChange[]): Sentence[] {
  const told = (kind: EntryChange['kind'], label: (description: string) => string): Sentence[] => {
    const those = changes.filter((change) => change.kind === kind).map(entryOf);
    const groups = Map.groupBy(those, ({ description }) => label(oneLine(description)));
    return [...groups].flatMap(([what, entries]) => tell([what, what], placesOf(words, entries)));
  };
  return [
    ...told('added', (description) => `Now listed as “${description}”`),
    ...told('removed', (description) => `No longer listed as “${description}”`),
    ...told('changed', () => 'Other entries changed'),
  ];
}

/** What a release did to services and ports, in sentences; what it did to blocks alone comes last. */
export function releaseLead(data: SiteData, release: ReleaseChanges): Sentence[] {
  const { replacements } = data.registry.history;
  const words = { ...data, here: changesPath(release.date) };
  const found = unique(release.entries.flatMap((change) => replacements.get(change) ?? []));
  const renamings = found.filter(({ kind }) => kind === 'name');
  const unnamed = release.entries.filter(
    (change) => !isNamed(entryOf(change)) && replacements.get(change)?.kind !== 'block',
  );
  return [
    ...tellServices(words, release, renamings),
    ...tellPorts(words, unnamed),
    ...blockSentences(
      words,
      found.filter(({ kind }) => kind === 'block'),
      MOST,
    ),
  ];
}
