import type { ReleaseChanges } from '../../history/changes.ts';
import { printCount, printNumber } from '../../text/count.ts';

/** How much releases changed, in sentences: `3 entries added, 1 removed. 2 contacts changed.` */
export function changeCounts(releases: readonly ReleaseChanges[]): string {
  if (releases.every(({ begun }) => begun)) return 'First release we have. Nothing to compare it with yet.';
  const entries = releases.flatMap((release) => release.entries);
  const contacts = releases.flatMap((release) => release.contacts);
  const kinds = (['added', 'removed', 'changed'] as const)
    .map((kind) => ({ kind, count: entries.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0)
    // Only the first says what is counted.
    .map(({ kind, count }, i) => `${i === 0 ? printEntries(count) : printNumber(count)} ${kind}`);
  const sentences = [
    ...(kinds.length > 0 ? [`${kinds.join(', ')}.`] : []),
    ...(contacts.length > 0 ? [`${printCount(contacts.length, 'contact')} changed.`] : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : 'Nothing changed.';
}

const printEntries = (count: number): string => `${printNumber(count)} ${count === 1 ? 'entry' : 'entries'}`;

/** How many releases there are, and how much they changed. */
export function releaseCounts(releases: readonly ReleaseChanges[]): string {
  return `${printCount(releases.length, 'release')}. ${changeCounts(releases)}`;
}
