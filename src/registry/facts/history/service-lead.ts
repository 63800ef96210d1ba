import type { EntryChange } from '../../history/changes.ts';
import { slug } from '../../index/permalink.ts';
import type { Registry } from '../../registry.ts';
import type { Sentence } from '../sentence.ts';
import { serviceWords, type Words } from './entry-words.ts';
import { lastChange } from './last-change.ts';
import { growthsOf, presenceLead, releaseWords, sinceWords } from './lead.ts';
import { presenceOf, type Stretch } from './presence.ts';

/** When the registry had a service, newest first. */
export function servicePresence({ services, history }: Registry, key: string): Stretch[] {
  const count = services.get(key)?.entries.length ?? 0;
  return presenceOf(count, growthsOf(history.ofService.get(key) ?? []), history);
}

/** The other name of a service that was renamed. */
interface OtherName {
  readonly name: string;
  readonly slug: string;
}

/** A name that a service had, since the release `from`. */
interface FormerName extends OtherName {
  readonly from: string;
}

/** The other name of a service that a release renamed: the old one if `kind` is `added`, the new one if `removed`. */
function renamingAt(registry: Registry, key: string, kind: 'added' | 'removed', release: string): OtherName | null {
  const { ofService, replacements } = registry.history;
  for (const change of ofService.get(key) ?? []) {
    if (change.release !== release || change.kind !== kind) continue;
    const other = replacements.get(change)?.[kind === 'added' ? 'removed' : 'added'][0]?.record.name;
    if (other != null) return { name: other, slug: slug(other) };
  }
  return null;
}

/** The name that a service has now, if it was renamed when it went. */
export function laterName(registry: Registry, key: string): string | null {
  const [last] = servicePresence(registry, key);
  return last && last.until !== '' ? (renamingAt(registry, key, 'removed', last.until)?.name ?? null) : null;
}

/** The names that a service had before, newest first. */
function formerNames(registry: Registry, key: string, now: Stretch): FormerName[] {
  const names: FormerName[] = [];
  let [from, current] = [now.from, key];
  while (from !== '') {
    const renaming = renamingAt(registry, current, 'added', from);
    const before = renaming && servicePresence(registry, renaming.slug).find(({ until }) => until === from);
    // Releases that were taken in another order than that of their dates could lead in a circle.
    if (!renaming || !before || before.from >= from) break;
    names.push({ ...renaming, from: before.from });
    [from, current] = [before.from, renaming.slug];
  }
  return names;
}

/** What a reader wants to know first of the history of a service. */
export function serviceLead(words: Words, key: string): Sentence[] {
  const { registry } = words;
  const { history } = registry;
  const changesOf = (one: string): readonly EntryChange[] => history.ofService.get(one) ?? [];
  const changes = changesOf(key);
  const stretches = servicePresence(registry, key);
  const [now] = stretches;
  if (!now) return [];
  const later = laterName(registry, key);
  // If the service was there from the beginning until it was renamed, the sentence on its new name says all.
  const isAllTold = later !== null && stretches.length === 1 && now.from === '';
  return [
    ...(isAllTold ? [] : presenceLead(history, 'In the registry', stretches, changes)),
    ...formerNames(registry, key, now).map((former) => {
      const since = sinceWords(history, former.from, changesOf(former.slug));
      const dated = since ? [' (', ...since, ')'] : [];
      return ['Before that, its name was ', serviceWords(words, former.name), ...dated, '.'];
    }),
    ...(later === null
      ? []
      : [
          [
            ...['Renamed to ', serviceWords(words, later), ' in the release of '],
            ...[releaseWords(history, now.until, changes), '.'],
          ],
        ]),
    ...lastChange(words, { changes, told: [now.from, now.until], ofEntries: true }),
  ];
}
