import type { EntryChange } from '../../history/changes.ts';
import type { Port } from '../../index/ports.ts';
import { type Entry, isNamed } from '../../record/entry.ts';
import { unique } from '../../text/list.ts';
import { firstOf } from '../../text/must.ts';
import { capitalizeSentence, enumerate, type Sentence } from '../sentence.ts';
import { holderWords, placeWords, serviceWords, transportWords, type Words } from './entry-words.ts';
import { lastChange } from './last-change.ts';
import { releaseWords, sinceWords } from './lead.ts';
import { type Former, formersOf, type Holding, holdingsOf, isOnSame } from './port-assignments.ts';
import { together, transportsOf } from './together.ts';

/** What the sentences about a port are made from. */
interface Told {
  readonly words: Words;
  readonly number: number;
  readonly changes: readonly EntryChange[];
}

const namesOf = (words: Words, all: readonly { readonly entry: Entry }[]): Sentence =>
  enumerate(unique(all.map(({ entry }) => entry.name ?? '')).map((name) => [serviceWords(words, name)]));

const entriesOf = (all: readonly { readonly entry: Entry }[]): Entry[] => all.map(({ entry }) => entry);

const areMany = (all: readonly { readonly entry: Entry }[]): boolean => /,| and /.test(transportWords(entriesOf(all)));

// `TCP and UDP 7`
function placeOf({ words, number }: Told, all: readonly { readonly entry: Entry }[]): Sentence {
  return capitalizeSentence(placeWords(words, { first: number, last: number, ranged: false }, entriesOf(all)));
}

// `TCP and UDP 7 have been assigned to b since 2018-02-02, when the name changed from a.`
function holdingSentence(told: Told, all: readonly Holding[]): Sentence | null {
  const { words, changes } = told;
  const { from, formerName } = firstOf(all, 'assignment');
  const since = sinceWords(words.registry.history, from, changes);
  if (!since) return null;
  const renamed = formerName === null ? [] : [', when the name changed from ', serviceWords(words, formerName)];
  const assigned = `${areMany(all) ? ' have' : ' has'} been assigned to `;
  return [...placeOf(told, all), assigned, ...namesOf(words, all), ' ', ...since, ...renamed, '.'];
}

// The names, and their holder if it is not the present one.
function formerWords(words: Words, formers: readonly Former[], now: readonly Holding[]): Sentence {
  const { entry } = firstOf(formers, 'former assignment');
  const isSame = now.some(({ entry: { assignees } }) => assignees.join() === entry.assignees.join());
  return [...namesOf(words, formers), ...(isSame ? [] : holderWords(words, entry))];
}

const assigned = (formers: readonly Former[]): string => (areMany(formers) ? 'were assigned to ' : 'was assigned to ');

// `TCP and UDP 7 were assigned to a (assignee: Ann) until 2018-02-02.`
function endedSentence(told: Told, formers: readonly Former[]): Sentence {
  const { until } = firstOf(formers, 'former assignment');
  const date = releaseWords(told.words.registry.history, until, told.changes);
  const names = formerWords(told.words, formers, []);
  return [...placeOf(told, formers), ` ${assigned(formers)}`, ...names, ' until ', date, '.'];
}

// `Before that, they were assigned to a (assignee: Ann).`, or `Before that, UDP 7 was assigned to a.`
function beforeSentence(told: Told, formers: readonly Former[], now: readonly Holding[]): Sentence {
  const names = formerWords(told.words, formers, now);
  const isSamePlace = String(transportsOf(formers)) === String(transportsOf(now));
  const subject = isSamePlace ? [areMany(formers) ? 'they' : 'it'] : placeOf(told, formers);
  return ['Before that, ', ...subject, ` ${assigned(formers)}`, ...names, '.'];
}

// Who has the port, and who had it before.
function holdingSentences(told: Told, all: readonly Holding[], formers: readonly (readonly Former[])[]): Sentence[] {
  const sentence = holdingSentence(told, all);
  return [...(sentence ? [sentence] : []), ...formers.map((those) => beforeSentence(told, those, all))];
}

// Said where all entries of the port came with the release that removed its entry `Unassigned`.
function unassignedSentence(
  { entries }: Port,
  changes: readonly EntryChange[],
  holdings: readonly Holding[],
): Sentence {
  const [from, ...others] = unique(holdings.map((holding) => holding.from));
  const wasUnassigned =
    others.length === 0 &&
    entries.every(isNamed) &&
    changes.some(
      (change) =>
        change.release === from &&
        change.kind === 'removed' &&
        change.record.name === null &&
        change.record.description === 'Unassigned',
    );
  return wasUnassigned ? ['Before that, the port was unassigned.'] : [];
}

const sharesTransport = (some: readonly Holding[], others: readonly Former[]): boolean =>
  some.some(({ entry }) => others.some((other) => isOnSame(entry, other.entry)));

/** What a reader wants to know first of the history of a port; nothing of one that nobody has or had. */
export function portLead(words: Words, port: Port): Sentence[] {
  const changes = words.registry.history.ofPort.get(port.number) ?? [];
  const holdings = holdingsOf(words.registry, port, changes);
  if (holdings.length === 0 && changes.length === 0) return [];
  const told = { words, number: port.number, changes };
  const formers = formersOf(port, changes, holdings);
  const groups = together(holdings, ({ from, formerName }) => [from, formerName]);
  // An assignment that ended when others began is told with one of them: one on its transport, or else the first.
  const ended = together(formers, ({ entry, until }) => [until, entry.assignees]).map((those) => {
    const begun = groups.filter(([{ from }]) => from === those[0].until);
    return { those, next: begun.find((group) => sharesTransport(group, those)) ?? begun[0] };
  });
  const before = (group?: readonly Holding[]): (readonly Former[])[] =>
    ended.filter(({ next }) => next === group).map(({ those }) => those);
  const unassigned = formers.length === 0 ? unassignedSentence(port, changes, holdings) : [];
  return [
    ...groups.flatMap((group) => holdingSentences(told, group, before(group))),
    ...before().map((those) => endedSentence(told, those)),
    ...(unassigned.length > 0 ? [unassigned] : []),
    ...lastChange(words, {
      changes,
      told: [...holdings.map(({ from }) => from), ...formers.map(({ until }) => until)],
      ofEntries: true,
    }),
  ];
}
