import type { Question } from './question.ts';

/** The number of questions, and of those that were answered rightly. */
export interface Score {
  readonly of: number;
  /** The questions that the first answer answers. */
  readonly first: number;
  /** The questions that one of the first three answers answers. */
  readonly three: number;
  /** A line for each question that the first answer does not answer. */
  readonly missed: readonly string[];
}

/** The least percentages of right answers. */
export interface Bounds {
  readonly first: number;
  readonly three: number;
}

/** Compares the first three answers to each question with the right ones. If no answer is right, none may be shown. */
export function scoreAnswers(questions: readonly Question[], answers: readonly (readonly string[])[]): Score {
  const places = questions.map(({ right }, i) => {
    const got = answers[i] ?? [];
    return right.length === 0 ? -Number(got.length > 0) : got.findIndex((path) => right.includes(path));
  });
  const missed = questions.flatMap(({ query }, i) => {
    const place = places[i] ?? -1;
    const where = place < 0 ? 'not among the first three' : `place ${place + 1}`;
    return place === 0 ? [] : [`${query} (${where}; first: ${answers[i]?.[0] ?? 'nothing'})`];
  });
  return {
    of: questions.length,
    first: places.filter((place) => place === 0).length,
    three: places.filter((place) => place >= 0).length,
    missed,
  };
}

/** Several scores as one. */
export function addScores(scores: readonly Score[]): Score {
  const sum = (count: 'of' | 'first' | 'three'): number => scores.reduce((all, score) => all + score[count], 0);
  return { of: sum('of'), first: sum('first'), three: sum('three'), missed: [] };
}

const rate = (count: number, of: number): number => (of === 0 ? 100 : (100 * count) / of);

export function meets({ of, first, three }: Score, bounds: Bounds): boolean {
  return rate(first, of) >= bounds.first && rate(three, of) >= bounds.three;
}

/** Lines that say how good the answers are, with every miss. */
export function printScore(what: string, { of, first, three, missed }: Score): string {
  const print = (count: number): string => `${count} of ${of} (${rate(count, of).toFixed(2)} %)`;
  return [
    `${what}: first ${print(first)}, among the first three ${print(three)}`,
    ...missed.map((line) => `  not first: ${line}`),
  ].join('\n');
}
