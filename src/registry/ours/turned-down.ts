import { isDay } from '../text/date.ts';
import { parseTable } from '../text/table/parse-table.ts';

const COLUMNS = ['Reason', 'What', 'Source Name', 'Source', 'Looked Up'];

/** A reason for which applications for names and ports were turned down, or for which the rules turn them down. */
export interface TurnedDown {
  /** A noun with an article, as a heading. */
  readonly reason: string;
  /** A sentence or several, without the last full stop. */
  readonly what: string;
  /** What the source is called, and where it is. */
  readonly source: { readonly name: string; readonly url: string };
  /** The day on which the source said so, `YYYY-MM-DD`. */
  readonly lookedUp: string;
}

/** Reads turned-down.csv; throws RegistryError with every problem. */
export function parseTurnedDown(text: string, file: string): TurnedDown[] {
  return parseTable(
    text,
    file,
    COLUMNS,
    ([reason = '', what = '', name = '', url = '', lookedUp = ''], _, line, problems) => {
      const report = (value: string, problem: string, remedy: string): void =>
        void problems.push({ file, line, value, problem, remedy });
      if (!/^[A-Z].*[^.]$/.test(reason))
        report(reason, 'not a heading', 'Begin with a capital letter, without full stop.');
      if (!/^[A-Z].*[^.]$/s.test(what))
        report(what, 'not a sentence', 'Begin with a capital letter, and leave out the last full stop.');
      if (name === '') report(name, 'a source without a name', 'Write what the source is called.');
      if (!/^https:/.test(url) || !URL.canParse(url)) report(url, 'not an address', 'Write an https address.');
      if (!isDay(lookedUp)) report(lookedUp, 'not a day', 'Write the day you read the source, as YYYY-MM-DD.');
      return { reason, what, source: { name, url }, lookedUp };
    },
  );
}
