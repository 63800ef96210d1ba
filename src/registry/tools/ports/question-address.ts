import { type Question, USUAL_QUESTION } from './question.ts';

/** The end of the address that asks a question. Usual values are left out, except the number of ports. */
export function printQuestion({ count, transports, near, order, seed, answers, allow }: Question): string {
  const parts: readonly (readonly [string, string | number, boolean])[] = [
    ['count', count, true],
    ['transport', transports, transports !== USUAL_QUESTION.transports],
    ['near', near ?? '', near !== null],
    ['order', order, order !== (near === null ? 'first' : 'nearest')],
    ['seed', seed, order === 'random'],
    ['answers', answers, answers !== USUAL_QUESTION.answers],
    ['allow', allow.join(), allow.length > 0],
  ];
  return `?${parts
    .filter(([, , isSaid]) => isSaid)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')}`;
}
