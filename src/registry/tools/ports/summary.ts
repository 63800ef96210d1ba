import { printCount, printNumber } from '../../text/count.ts';
import type { Advice } from './advice.ts';
import type { Choice } from './choose.ts';
import { lowestStart, type Question } from './question.ts';

/** What a choice comes to, and a question that may be asked instead. */
export interface Summary {
  readonly words: string;
  readonly instead: { readonly words: string; readonly question: Question } | null;
}

const printRows = (rows: number, count: number): string =>
  count === 1 ? printCount(rows, 'port') : `${printCount(rows, 'row')} of ${printNumber(count)} ports`;

function orderWords(question: Question): string {
  const { order, near, seed } = question;
  if (order === 'nearest') return `nearest to ${near} first`;
  const from = lowestStart(question) > 0 ? `, from ${near} up` : '';
  return order === 'first' ? `lowest first${from}` : `at random with seed ${seed}${from}`;
}

function adviceSummary(question: Question, advice: Advice): Summary {
  const { count, near, allow } = question;
  const none = `No ${count === 1 ? 'port' : `row of ${printNumber(count)} ports`} fits`;
  const fit = (rows: number): string => `${printRows(rows, count)} ${rows === 1 ? 'fits' : 'fit'}`;
  switch (advice.kind) {
    case 'below':
      return {
        words: `${none} from ${near} up. ${fit(advice.rows)} below.`,
        instead: { words: 'Begin anywhere', question: { ...question, near: null } },
      };
    case 'switch':
      return {
        words: `${none}. ${fit(advice.rows)} if you allow “${advice.rule.title}”.`,
        instead: { words: 'Allow these ports', question: { ...question, allow: [...allow, advice.rule.id] } },
      };
    case 'all':
      return {
        words: `${none}. ${fit(advice.rows)} if you allow everything that you can allow.`,
        instead: {
          words: 'Allow everything',
          question: { ...question, allow: [...allow, ...advice.rules.map(({ id }) => id)] },
        },
      };
    case 'shorter':
      return {
        words: `${none}, whatever you allow. The longest row now has ${printCount(advice.longest, 'port')}.`,
        instead:
          advice.longest === 0
            ? null
            : { words: 'Choose the longest row', question: { ...question, count: advice.longest } },
      };
  }
}

/** Says how many rows fit, or what helps where none does. */
export function summarize(question: Question, { answers, rows, advice }: Choice): Summary {
  if (advice) return adviceSummary(question, advice);
  const shown = answers.length === rows ? 'All' : printNumber(answers.length);
  const of = answers.length === rows ? ` ${printRows(rows, question.count)}` : ` of ${printRows(rows, question.count)}`;
  return { words: `${shown}${of}, ${orderWords(question)}.`, instead: null };
}
