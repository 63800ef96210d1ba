import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A query and the paths of its right answers. Without a right answer, the search must show none. */
export interface Question {
  readonly query: string;
  readonly right: readonly string[];
}

/** The questions that a site can answer, and those that it cannot, because it has the page of no right answer. */
interface Askable {
  readonly asked: readonly Question[];
  readonly notAsked: readonly Question[];
}

/** Divides questions by whether the site has the page of a right answer. */
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
