import { ORDERS, type Question, TRANSPORT_CHOICES } from './question.ts';
import { randomNumbers } from './random.ts';

/** Questions that look random, of all kinds, the same in every run. `switches` are the rules that can be allowed. */
export function randomQuestions(many: number, switches: readonly string[]): Question[] {
  const random = randomNumbers(19);
  const below = (limit: number): number => Math.floor(random() * limit);
  const count = (): number => {
    const size = below(10);
    return 1 + (size < 6 ? below(12) : size < 9 ? below(200) : below(1000));
  };
  return Array.from({ length: many }, () => {
    const near = below(4) === 0 ? null : below(2) === 0 ? below(65_536) : below(12_000);
    const order = ORDERS[below(ORDERS.length)] ?? 'first';
    return {
      count: count(),
      transports: TRANSPORT_CHOICES[below(TRANSPORT_CHOICES.length)] ?? 'both',
      near,
      order: near === null && order === 'nearest' ? 'first' : order,
      seed: below(2 ** 32),
      answers: 1 + below(8),
      allow: below(3) === 0 ? [] : switches.filter(() => below(3) === 0),
    };
  });
}
