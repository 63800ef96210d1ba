/** The median of some figures, and the least and the largest. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** The figures in the order in which they were measured. */
  readonly all: readonly number[];
}

const round = (value: number): number => Math.round(value * 100) / 100;

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.map(round).toSorted((a, b) => a - b);
  const [least = 0, median = 0, most = 0] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  return { median, least, most, all: values.map(round) };
}

/** Prints a spread as in `1.02 (0.97 to 1.10)`. */
export function printSpread({ median, least, most }: Spread): string {
  return `${median} (${least} to ${most})`;
}
