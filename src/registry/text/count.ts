const NUMBERS = new Intl.NumberFormat('en');

/** `65,536` */
export function printNumber(value: number): string {
  return NUMBERS.format(value);
}

/** A number and what it counts: `1 port`, `1,024 ports`, `2 entries`. */
export function printCount(value: number, noun: string, plural = `${noun}s`): string {
  return `${printNumber(value)} ${value === 1 ? noun : plural}`;
}
