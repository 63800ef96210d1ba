import type { Change, ReleaseChanges } from '../../history/changes.ts';
import type { History } from '../../history/history.ts';
import { printCount, printNumber } from '../../text/count.ts';
import { firstOf } from '../../text/must.ts';

/** The releases that are known. */
type Known = Pick<History, 'releases'>;

const KINDS = ['added', 'removed', 'changed'] as const;

// `3 entries added, 1 removed.`; nothing where there are none.
function kindCounts(changes: readonly Change<unknown>[], nouns: (count: number) => string): string[] {
  const kinds = KINDS.map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0)
    // Only the first count says what is counted.
    .map(({ kind, count }, i) => `${i === 0 ? nouns(count) : printNumber(count)} ${kind}`);
  return kinds.length > 0 ? [`${kinds.join(', ')}.`] : [];
}

// What is said of releases with which the history begins: no changes of them are known.
function beginning(releases: readonly ReleaseChanges[], known: Known): string {
  if (releases.length > 1) return 'We list no changes for them.';
  const { date } = firstOf(releases, 'release');
  if (known.releases.at(-1)?.date !== date) return 'Our history starts again with this release, so we list no changes.';
  return known.releases.length > 1
    ? 'This is the first release we have, so we list no changes.'
    : 'This is the first release we have. There is nothing to compare it with yet.';
}

/** How much releases changed, in sentences: `3 entries added, 1 removed. 2 contacts changed.` */
export function changeCounts(releases: readonly ReleaseChanges[], known: Known): string {
  const sentences = [
    ...kindCounts(
      releases.flatMap(({ entries }) => entries),
      printEntries,
    ),
    ...kindCounts(
      releases.flatMap(({ contacts }) => contacts),
      (count) => printCount(count, 'contact'),
    ),
  ];
  if (sentences.length > 0) return sentences.join(' ');
  return releases.every(({ begun }) => begun) ? beginning(releases, known) : 'Nothing changed.';
}

const printEntries = (count: number): string => `${printNumber(count)} ${count === 1 ? 'entry' : 'entries'}`;

/** How many releases there are, and how much they changed. */
export function releaseCounts(releases: readonly ReleaseChanges[], known: Known): string {
  return `${printCount(releases.length, 'release')}. ${changeCounts(releases, known)}`;
}
