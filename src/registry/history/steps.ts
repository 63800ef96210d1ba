import type { Change, ContactChange, EntryChange } from './changes.ts';
import type { Past } from './past.ts';

/** A release that was taken, and what it changed compared with the one that was taken before it. */
export interface Step {
  readonly date: string;
  readonly entries: readonly EntryChange[];
  readonly contacts: readonly ContactChange[];
}

/**
 * The releases that can be compared: those since the history last began, in the order they were taken in. The first has
 * nothing to be compared with. --force takes an older release after a newer one, so that dates need not ascend, and one
 * may come twice.
 */
export function listSteps({ entries, contacts }: Past): Step[] {
  const { releases } = entries;
  const begun = Math.max(
    0,
    releases.findLastIndex((release) => release.begun),
  );
  const takenBy = <T>(changes: readonly Change<T>[]): ReadonlyMap<number, Change<T>[]> => {
    let at = 0;
    return Map.groupBy(changes, ({ release }) => {
      const next = releases.findIndex(({ date }, i) => i >= at && date === release);
      at = Math.max(at, next);
      return at;
    });
  };
  const [ofEntries, ofContacts] = [takenBy(entries.changes), takenBy(contacts.changes)];
  return releases.slice(begun).map(({ date }, i) => ({
    date,
    entries: i === 0 ? [] : (ofEntries.get(begun + i) ?? []),
    contacts: i === 0 ? [] : (ofContacts.get(begun + i) ?? []),
  }));
}
