// IANA's notes are wrapped by hand, some of them indented as in a letter. What is set apart on purpose stays apart:
// items of a list, `key=value`, columns, what is indented deeper than the rest, and a line that had room for more.

/** No text is wrapped by hand at fewer characters than these. */
const SHORT = 40;
const ITEM = /^(?:[*•-]|\d{1,2}[.)]|[a-z][.)])\s/;
// `key=value`, `Note: …`, `u=<user> p=<password>`.
const LABEL = /^(?:[\w.*?-]+ ?=|[\w-]+(?: [\w-]+){0,2}:(?:\s|$))/;
// The end of a sentence or a date. A line that begins the definition of TXT keys counts as ended, too.
const ENDED = /[.:!?\d]$|^Defined TXT keys:/;
const COLUMNS = /[^\s.?!:] {2,}\S/;

interface Line {
  /** Without the blanks around it. */
  readonly text: string;
  readonly indent: number;
}

function readLines(text: string): Line[] {
  return text.split('\n').map((line) => {
    const body = line.trimEnd();
    return { text: body.trimStart(), indent: body.length - body.trimStart().length };
  });
}

// How far most lines are indented. The first one stands where its cell begins.
function usualIndent(lines: readonly Line[]): number {
  const counts = Map.groupBy(
    lines.slice(1).filter(({ text }) => text !== ''),
    ({ indent }) => indent,
  );
  return [...counts].sort(([a, one], [b, other]) => other.length - one.length || a - b)[0]?.[0] ?? 0;
}

const isItem = ({ text }: Line): boolean => ITEM.test(text) || LABEL.test(text) || COLUMNS.test(text);

/** Whether a line goes on in the next, both of a text that is `width` characters wide and indented by `base`. */
function goesOn(line: Line, next: Line, width: number, base: number): boolean {
  if (line.text === '' || next.text === '' || line.indent > base || next.indent > base || isItem(next)) return false;
  if (line.text.endsWith(',')) return true;
  if (line.text.length < Math.max(SHORT, width * 0.6) || COLUMNS.test(line.text)) return false;
  if (ITEM.test(line.text) && /[.;]$/.test(line.text)) return false;
  const [word = ''] = next.text.split(/\s/);
  const isFull = line.text.length + 1 + word.length > width;
  return isFull || !/^["“(]?[A-Z]/.test(next.text) || !ENDED.test(line.text);
}

/**
 * A text whose lines were broken by hand, with each paragraph on one line; null where no line needs to be joined.
 * Lists, indented blocks and `key=value` keep their lines, and every word stays.
 */
export function rewrap(text: string): string | null {
  const lines = readLines(text);
  const base = usualIndent(lines);
  const width = Math.max(...lines.map((line) => line.text.length));
  const joins = lines.map((line, i) => {
    const next = lines[i + 1];
    return next !== undefined && goesOn(line, next, width, base);
  });
  if (!joins.includes(true)) return null;
  return lines
    .map(({ text: words, indent }, i) => {
      const blanks = joins[i - 1] ? '' : ' '.repeat(i === 0 ? 0 : Math.max(0, indent - base));
      return blanks + words + (joins[i] ? ' ' : '\n');
    })
    .join('')
    .trimEnd();
}
