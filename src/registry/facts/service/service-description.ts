import { leadFirst } from '../../index/leading-name.ts';
import { plainDescription } from '../../index/services.ts';
import type { Entry } from '../../record/entry.ts';

/**
 * What entries of one service are, in one line: the description that most of them have; of descriptions that are
 * equally frequent, the one whose entry leads; '' where IANA says nothing.
 */
export function describe(entries: readonly Entry[]): string {
  const descriptions = leadFirst(entries).map(plainDescription).filter(Boolean);
  const [first] = [...Map.groupBy(descriptions, (text) => text)].sort(([, a], [, b]) => b.length - a.length);
  return first?.[0] ?? '';
}
