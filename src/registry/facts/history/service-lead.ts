import type { EntryChange } from '../../history/changes.ts';
import { slug } from '../../index/permalink.ts';
import type { Registry } from '../../registry.ts';
import type { Sentence } from '../sentence.ts';
import { serviceWords, type Words } from './entry-words.ts';
import { lastChange } from './last-change.ts';
import { growthsOf, presenceLead, releaseWords } from './lead.ts';
import { presenceOf, type Stretch } from './presence.ts';

/** When the registry had a service, newest first. */
export function servicePresence({ services, history }: Registry, key: string): Stretch[] {
  const count = services.get(key)?.entries.length ?? 0;
  return presenceOf(count, growthsOf(history.ofService.get(key) ?? []), history);
}

interface Renaming {
  /** The other name. */
  readonly name: string;
  readonly slug: string;
  readonly release: string;
}

/** The name that a release gave or took together with a service's own, on one of its ports. */
function renamingAt(registry: Registry, key: string, kind: 'added' | 'removed', release: string): Renaming | null {
  const { ofService, replacements } = registry.history;
  for (const change of ofService.get(key) ?? []) {
    if (change.release !== release || change.kind !== kind) continue;
    const other = replacements.get(change)?.[kind === 'added' ? 'removed' : 'added'][0]?.record.name;
    if (other != null) return { name: other, slug: slug(other), release };
  }
  return null;
}

/** The names that a service had before, newest first, and when it had the oldest of them. */
function formerNames(registry: Registry, key: string, now: Stretch): { names: Renaming[]; oldest: Stretch } {
  const names: Renaming[] = [];
  let oldest = now;
  let current = key;
  while (oldest.from !== '') {
    const { from } = oldest;
    const renaming = renamingAt(registry, current, 'added', from);
    // A name that stayed on other ports was not replaced.
    const before = renaming && servicePresence(registry, renaming.slug).find(({ until }) => until === from);
    // Releases that were taken in another order than that of their dates could lead in a circle.
    if (!renaming || !before || before.from >= from) break;
    names.push(renaming);
    [oldest, current] = [before, renaming.slug];
  }
  return { names, oldest };
}

/** What a reader wants to know first of the history of a service. */
export function serviceLead(words: Words, key: string): Sentence[] {
  const { registry } = words;
  const { history } = registry;
  const changesOf = (one: string): readonly EntryChange[] => history.ofService.get(one) ?? [];
  const changes = changesOf(key);
  const [now, ...earlier] = servicePresence(registry, key);
  if (!now) return [];
  const { names, oldest } = formerNames(registry, key, now);
  const all = [...changes, ...names.flatMap((one) => changesOf(one.slug))];
  const later = now.until === '' ? null : renamingAt(registry, key, 'removed', now.until);
  return [
    ...presenceLead(history, 'In the registry', [{ ...now, from: oldest.from }, ...earlier], all),
    ...names.map(({ name, release }) => [
      'Called ',
      serviceWords(words, name),
      ' until ',
      releaseWords(history, release, changesOf(key)),
      '.',
    ]),
    ...(later ? [['Called ', serviceWords(words, later.name), ' since then.']] : []),
    ...lastChange(words, { changes, told: [now.from, now.until], ofEntries: true }),
  ];
}
