import { isDay } from '../text/date.ts';
import { type Problem, throwProblems } from '../text/problem.ts';
import { parseTable } from '../text/table/parse-table.ts';

const COLUMNS = ['RFC', 'Title', 'Source', 'Looked Up'];

/** The titles of RFCs in the RFC Editor's index, by what people call them: `RFC 6335`. */
export type RfcTitles = ReadonlyMap<string, string>;

interface Line {
  readonly rfc: string;
  readonly title: string;
  readonly line: number;
}

/** A problem for each line that does not come after the one before it, so that none stands twice. */
function findDisorder(lines: readonly Line[], file: string): Problem[] {
  const number = ({ rfc }: Line): number => Number(rfc.slice(4));
  return lines.flatMap((here, i) => {
    const before = lines[i - 1];
    if (!before || number(before) < number(here)) return [];
    const remedy = 'Keep one line for each RFC, in the order of the numbers.';
    return [{ file, line: here.line, value: here.rfc, problem: 'twice, or out of order', remedy }];
  });
}

// Throws RegistryError where a line is malformed.
function readLines(text: string, file: string): Line[] {
  return parseTable(text, file, COLUMNS, ([rfc = '', title = '', source = '', lookedUp = ''], _, line, problems) => {
    const report = (value: string, problem: string, remedy: string): void =>
      void problems.push({ file, line, value, problem, remedy });
    if (!/^RFC [1-9]\d{0,5}$/.test(rfc)) report(rfc, 'not an RFC', 'Write RFC and its number, as in RFC 6335.');
    if (title === '' || title !== title.trim() || /\s{2}|\n|\.$/.test(title))
      report(title, 'not a title', "Copy the title from the RFC Editor's index: one line, no full stop at its end.");
    if (!/^https:\/\/\S+$/.test(source) || !URL.canParse(source))
      report(source, 'not an address', 'Write the https address of where you read the title.');
    if (!isDay(lookedUp)) report(lookedUp, 'not a day', 'Write the day you read the source, as YYYY-MM-DD.');
    return { rfc, title, line };
  });
}

/** Reads rfc-titles.csv; throws RegistryError with every problem. */
export function parseRfcTitles(text: string, file: string): RfcTitles {
  const lines = readLines(text, file);
  throwProblems(findDisorder(lines, file));
  return new Map(lines.map(({ rfc, title }) => [rfc, title]));
}
