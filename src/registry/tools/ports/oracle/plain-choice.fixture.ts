import type { Choice } from '../choose.ts';

/** What is compared of a choice. */
export interface PlainChoice {
  readonly answers: readonly string[];
  readonly rows: number;
  readonly leftOut: Readonly<Record<string, number>>;
  readonly clear: number;
  readonly advice: string;
}

/** What is compared of the choice that is judged. */
export function plainChoice({ answers, rows, leftOut, clear, advice }: Choice): PlainChoice {
  const end = (one: Choice['answers'][number]['before']): string =>
    one ? `${one.port} ${one.rule.id} ${one.transports.join()}` : 'none';
  const words = (): string => {
    if (!advice) return '';
    if (advice.kind === 'shorter') return `shorter ${advice.longest}`;
    const ids = advice.kind === 'allow' ? advice.rules.map(({ id }) => `${id} `) : [];
    return `${advice.kind} ${ids.join('')}${advice.rows}`;
  };
  return {
    answers: answers.map(
      ({ ports, transports, block, before, after }) =>
        `${ports.first}-${ports.last} ${transports.join()} in ${block.first}-${block.last}: ${end(before)}, ${end(after)}`,
    ),
    rows,
    leftOut: Object.fromEntries(leftOut.map(({ rule, ports }) => [rule.id, ports])),
    clear,
    advice: words(),
  };
}
