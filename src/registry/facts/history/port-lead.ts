import type { EntryChange } from '../../history/changes.ts';
import type { Port } from '../../index/ports.ts';
import { type Entry, isNamed } from '../../record/entry.ts';
import { unique } from '../../text/list.ts';
import { firstOf } from '../../text/must.ts';
import { endSentence, enumerate, enumerateWords, type Sentence } from '../sentence.ts';
import { holderWords, placeWords, serviceWords, transportWords, type Words } from './entry-words.ts';
import { lastChange } from './last-change.ts';
import { releaseWords, sinceWords } from './lead.ts';
import { type Former, formersOf, type Holding, holdingsOf } from './port-assignments.ts';

// The same words for each transport, once for all of them.
function together<T extends { readonly entry: Entry }>(
  all: readonly T[],
  keyOf: (one: T) => unknown,
): (readonly [T, ...T[]])[] {
  return [...Map.groupBy(all, (one) => JSON.stringify(keyOf(one))).values()] as [T, ...T[]][];
}

function holdingSentences(
  words: Words,
  all: readonly Holding[],
  only: boolean,
  changes: readonly EntryChange[],
): Sentence[] {
  const first = all[0]?.since ?? '';
  const since = sinceWords(words.registry.history, first, changes);
  if (!since) return [];
  const names = unique(all.map(({ entry }) => entry.name)).map((name) => [serviceWords(words, name)]);
  const transports = unique(all.flatMap(({ entry }) => entry.transport?.toUpperCase() ?? []));
  const on = only || transports.length === 0 ? '' : ` on ${enumerateWords(transports)}`;
  const wasFree = changes.some(
    (change) =>
      change.release === first &&
      change.kind === 'removed' &&
      change.record.name === null &&
      change.record.description === 'Unassigned',
  );
  return [
    ['Assigned to ', ...enumerate(names), `${on} `, ...since, '.'],
    ...(only && wasFree ? [['Unassigned before that.']] : []),
  ];
}

function formerSentences(words: Words, formers: readonly Former[], changes: readonly EntryChange[]): Sentence[] {
  const named = together(formers, ({ entry, until, renamed }) => [entry.name, until, renamed, entry.assignees]);
  const alike = Map.groupBy(named, (all) => {
    const [{ until, renamed, entry }] = all;
    return JSON.stringify(renamed ? [until] : [until, entry.assignees, all.map((one) => one.entry.transport)]);
  });
  return [...alike.values()].map((groups) => {
    const [{ entry, until, renamed }] = firstOf(groups, 'former assignment');
    const date = releaseWords(words.registry.history, until, changes);
    const names = enumerate(groups.map(([one]) => [serviceWords(words, one.entry.name)]));
    if (renamed) return ['Called ', ...names, ' until ', date, '.'];
    const entries = groups.flat().map((former) => former.entry);
    const place = entry.span ? placeWords(words, entry.span, entries) : [];
    const verb = /,| and /.test(transportWords(entries)) ? 'were' : 'was';
    return endSentence([
      ...['Before ', date, ', ', ...place, ` ${verb} assigned to `],
      ...names,
      ...holderWords(words, entry),
    ]);
  });
}

/** What a reader wants to know first of the history of a port; nothing of one that nobody has or had. */
export function portLead(words: Words, port: Port): Sentence[] {
  const { history } = words.registry;
  const changes = history.ofPort.get(port.number) ?? [];
  const holdings = holdingsOf(words.registry, port, changes);
  if (holdings.length === 0 && changes.length === 0) return [];
  const formers = formersOf(words.registry, port, changes);
  const [last] = formers.toSorted((a, b) => (a.until < b.until ? 1 : -1));
  const told = [...holdings.map(({ from }) => from), ...formers.map(({ until }) => until)];
  const groups = together(holdings, ({ since }) => since);
  const only = groups.length === 1 && port.entries.every(isNamed);
  const date = last && releaseWords(history, last.until, changes);
  return [
    ...(holdings.length === 0 && date ? [['De-assigned with the release of ', date, '.']] : []),
    ...groups.flatMap((group) => holdingSentences(words, group, only, changes)),
    ...formerSentences(words, formers, changes),
    ...lastChange(words, { changes, told, ofEntries: true }),
  ];
}
