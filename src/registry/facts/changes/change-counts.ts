import type { ReleaseChanges } from '../../history/changes.ts';
import { printCount } from '../../text/count.ts';

/** How much releases changed: `entries: 3 added, 1 removed, 0 changed; contacts: 2`. */
export function changeCounts(releases: readonly ReleaseChanges[]): string {
  if (releases.every(({ begun }) => begun)) return 'this history begins';
  const entries = releases.flatMap((release) => release.entries);
  const contacts = releases.flatMap((release) => release.contacts);
  if (entries.length + contacts.length === 0) return 'nothing changed';
  const of = (kind: string): number => entries.filter((change) => change.kind === kind).length;
  const kinds = `${of('added')} added, ${of('removed')} removed, ${of('changed')} changed`;
  return `entries: ${kinds}; contacts: ${contacts.length}`;
}

/** How many releases there are, and how much they changed. */
export function releaseCounts(releases: readonly ReleaseChanges[]): string {
  return `${printCount(releases.length, 'release')}; ${changeCounts(releases)}`;
}
