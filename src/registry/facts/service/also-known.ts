import type { CommonUse } from '../../ours/common-uses.ts';

const MOST = 4;

/** The names that people use for a service. */
export interface AlsoKnown {
  /** All of a few, or the first of many. */
  readonly said: readonly CommonUse[];
  /** Those that are shown on demand, never one alone. */
  readonly more: readonly CommonUse[];
}

// A name that an RFC has is the name of the protocol, not of a product.
const isOfProtocol = ({ common }: CommonUse): boolean => common.source.startsWith('RFC ');

export function alsoKnown(uses: readonly CommonUse[]): AlsoKnown {
  if (uses.length <= MOST) return { said: uses, more: [] };
  const sorted = uses.toSorted((a, b) => Number(isOfProtocol(b)) - Number(isOfProtocol(a)));
  return { said: sorted.slice(0, MOST - 1), more: sorted.slice(MOST - 1) };
}
