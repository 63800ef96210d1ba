/** `65,536` */
export function printNumber(value: number): string {
  return value.toLocaleString('en');
}

/** A number and what it counts, a noun in the singular: `1 port`, `1,024 ports`. */
export function printCount(value: number, noun: string): string {
  return `${printNumber(value)} ${value === 1 ? noun : `${noun}s`}`;
}
