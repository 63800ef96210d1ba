import { printCount, printNumber } from '../../text/count.ts';
import { joinWords } from '../../text/list.ts';
import type { Advice } from './advice.ts';
import type { Choice } from './choose.ts';
import { lowestStart, type Question } from './question.ts';

/** What a choice comes to, and a question that may be asked instead. */
export interface Summary {
  readonly words: string;
  readonly instead: { readonly words: string; readonly question: Question } | null;
}

const printRows = (rows: number, count: number): string =>
  count === 1 ? printCount(rows, 'port') : `${printCount(rows, 'block')} of ${printNumber(count)} ports`;

function orderWords(question: Question): string {
  const { order, near, seed } = question;
  if (order === 'nearest') return `nearest to ${near} first`;
  const from = lowestStart(question) > 0 ? `, from ${near} up` : '';
  return order === 'first' ? `lowest first${from}` : `at random with seed ${seed}${from}`;
}

function adviceSummary(question: Question, advice: Advice): Summary {
  const { count, near, allow } = question;
  const none = `No ${count === 1 ? 'port' : `block of ${printNumber(count)} ports`} fits`;
  const fit = (rows: number): string => `${printRows(rows, count)} ${rows === 1 ? 'fits' : 'fit'}`;
  switch (advice.kind) {
    case 'below':
      return {
        words: `${none} from ${near} up. ${fit(advice.rows)} below.`,
        instead: { words: 'Begin anywhere', question: { ...question, near: null } },
      };
    case 'allow': {
      const titles = joinWords(advice.rules.map(({ title }) => `“${title}”`));
      return {
        words: `${none}. ${fit(advice.rows)} if you allow ${titles}.`,
        instead: {
          words: 'Allow these ports',
          question: { ...question, allow: [...allow, ...advice.rules.map(({ id }) => id)] },
        },
      };
    }
    case 'shorter':
      return {
        words: `${none}, whatever you allow. The longest block now has ${printCount(advice.longest, 'port')}.`,
        instead:
          advice.longest === 0
            ? null
            : { words: 'Choose the longest block', question: { ...question, count: advice.longest } },
      };
  }
}

/** Says how many blocks fit, or what helps where none does. Blocks that fit may share ports; those shown do not. */
export function summarize(question: Question, { answers, rows, advice }: Choice): Summary {
  if (advice) return adviceSummary(question, advice);
  const { count } = question;
  const all = printRows(rows, count);
  const order = orderWords(question);
  const sayAll = (): string => {
    if (rows === 1) return `Only ${all} fits.`;
    if (answers.length === rows) return `All ${all}, ${order}.`;
    if (count === 1) return `${printNumber(answers.length)} of ${all}, ${order}.`;
    return `${printRows(answers.length, count)}, ${order}. ${printNumber(rows)} such blocks fit, counting those that overlap.`;
  };
  return { words: sayAll(), instead: null };
}
