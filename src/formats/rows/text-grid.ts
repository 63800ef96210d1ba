// A word that is longer than its column makes the column wider, up to 200 characters.
const LONGEST = /.{1,200}/gsu;
// The pieces between which a line can be broken: labels in brackets, or words with the blanks before them.
const words = (line: string): string[] =>
  line.split(/(?<=\])(?=\[)|(?<=\S)(?= +\S)/).flatMap((word) => word.match(LONGEST) ?? []);

function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const lines: string[] = [];
    for (const word of words(line)) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + word.length <= width) lines[lines.length - 1] = last + word;
      else lines.push(lines.length > 0 ? word.replace(/^ /, '') : word);
    }
    return lines;
  });
}

function printRow(cells: readonly (readonly string[])[], widths: readonly number[]): string {
  const height = Math.max(...cells.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, i) =>
    cells
      .map((lines, column) => (lines[i] ?? '').padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

/**
 * Rows of cells as plain text in aligned columns, with a rule below the first row. `widths` has the number of
 * characters after which the text of each column is wrapped.
 */
export function printGrid(rows: readonly (readonly string[])[], widths: readonly number[]): string {
  const wrapped = rows.map((cells) => cells.map((text, column) => wrap(text, widths[column] ?? 0)));
  const widest = widths.map((_, column) =>
    wrapped.flatMap((cells) => cells[column] ?? []).reduce((width, line) => Math.max(width, line.length), 0),
  );
  const [header = '', ...body] = wrapped.map((cells) => printRow(cells, widest));
  return [header, `${widest.map((width) => '-'.repeat(width)).join('  ')}\n`, ...body].join('');
}
