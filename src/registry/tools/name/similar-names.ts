import { compareText } from '../../text/order.ts';

/** How a name differs from another: in a few words. */
export type Difference =
  'other punctuation' | 'one letter more' | 'one letter less' | 'one letter differs' | 'two letters swapped';

const withoutPunctuation = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '');

/** How `other` differs from `name`, letter case aside, if by no more than one letter or by punctuation alone. */
export function differenceOf(name: string, other: string): Difference | null {
  const [a, b] = [name.toLowerCase(), other.toLowerCase()];
  if (a === b || a === '' || b === '') return null;
  const plain = withoutPunctuation(a);
  if (plain !== '' && plain === withoutPunctuation(b)) return 'other punctuation';
  if (Math.abs(a.length - b.length) > 1) return null;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (b.length > a.length) return a.slice(at) === b.slice(at + 1) ? 'one letter more' : null;
  if (b.length < a.length) return a.slice(at + 1) === b.slice(at) ? 'one letter less' : null;
  if (a.slice(at + 1) === b.slice(at + 1)) return 'one letter differs';
  const isSwapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return isSwapped ? 'two letters swapped' : null;
}

/** Names that are easily taken for a given one, all for the same reason. */
export interface SimilarNames {
  readonly difference: Difference;
  /** In alphabetical order. */
  readonly names: readonly string[];
}

const ORDER: readonly Difference[] = [
  'other punctuation',
  'two letters swapped',
  'one letter more',
  'one letter less',
  'one letter differs',
];

/** The names that are one letter or one hyphen away, the most alike first. */
export function findSimilar(name: string, all: readonly string[]): SimilarNames[] {
  const groups = Map.groupBy(all, (other) => differenceOf(name, other));
  return ORDER.flatMap((difference) => {
    const names = groups.get(difference) ?? [];
    return names.length === 0 ? [] : [{ difference, names: [...names].sort(compareText) }];
  });
}
