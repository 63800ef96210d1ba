import type { CommonUse } from '../../ours/common-uses.ts';

const MOST = 4;

/** The names that people use for a service. */
export interface AlsoKnown {
  /** All of a few, or the first of many. */
  readonly said: readonly CommonUse[];
  /** Those that are shown on demand, never one alone. */
  readonly more: readonly CommonUse[];
}

// The name that pages use first, then those that an RFC has: they are the protocol's, not a product's.
const weigh = ({ common }: CommonUse): number => (common.leads ? 2 : 0) + (common.source.startsWith('RFC ') ? 1 : 0);

export function alsoKnown(uses: readonly CommonUse[]): AlsoKnown {
  const sorted = uses.toSorted((a, b) => weigh(b) - weigh(a));
  if (uses.length <= MOST) return { said: sorted, more: [] };
  return { said: sorted.slice(0, MOST - 1), more: sorted.slice(MOST - 1) };
}
