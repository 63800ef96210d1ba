import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A query, and the paths of its right answers; none where nothing must be shown as one. */
export interface Question {
  readonly query: string;
  readonly right: readonly string[];
}

/** What can be asked of a site, and what cannot: all right answers of these are pages that it does not have. */
interface Askable {
  readonly asked: readonly Question[];
  readonly notAsked: readonly Question[];
}

/** Divides questions by whether the site has a page that is right. */
export function divideQuestions(questions: readonly Question[], hasPage: (path: string) => boolean): Askable {
  const isAskable = ({ right }: Question): boolean => right.length === 0 || right.some(hasPage);
  return { asked: questions.filter(isAskable), notAsked: questions.filter((question) => !isAskable(question)) };
}

/**
 * Reads a CSV file of questions. The header `query,answers` announces paths without the slashes around them and with
 * blanks between; any other second column says why a query has no answer.
 */
export function readQuestions(file: string): Question[] {
  const [[, second] = [], ...rows]: string[][] = parse(readFileSync(file, 'utf8'));
  const hasAnswers = second === 'answers';
  return rows.map(([query = '', answers = '']) => ({
    query,
    right: hasAnswers ? answers.split(' ').map((path) => `/${path}/`) : [],
  }));
}
