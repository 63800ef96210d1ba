import type { CommonUse } from '../../ours/common-uses.ts';

const MOST = 4;

/** The names that people use for a service, as one line says them. */
export interface AlsoKnown {
  /** All of a few, or the first of many. */
  readonly said: readonly CommonUse[];
  /** How many a list further down has beside them. */
  readonly more: number;
}

// A name that an RFC has is the name of the protocol, not of a product.
const isOfProtocol = ({ common }: CommonUse): boolean => common.source.startsWith('RFC ');

export function alsoKnown(uses: readonly CommonUse[]): AlsoKnown {
  if (uses.length <= MOST) return { said: uses, more: 0 };
  const said = uses.toSorted((a, b) => Number(isOfProtocol(b)) - Number(isOfProtocol(a))).slice(0, MOST - 1);
  return { said, more: uses.length - said.length };
}
