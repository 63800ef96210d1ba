import type { Interval } from '../../record/port.ts';

/** Ports as people write them: `443` or `6000–6063`. */
export function intervalText({ first, last }: Interval): string {
  return first === last ? String(first) : `${first}–${last}`;
}
