/** The cells of many rows as one text, in which a single search finds all rows that hold a text. */
export interface Haystack {
  readonly text: string;
  /** Where each row begins in the text; the last number is the end of the text. */
  readonly starts: Uint32Array;
}

// These characters stand neither in cells nor in queries.
const CELL_END = '\u0000';
const ROW_END = '\u0001';

/** Puts together the cells of some columns, in lower case. */
export function makeHaystack(columns: readonly (readonly string[])[]): Haystack {
  const count = columns[0]?.length ?? 0;
  const starts = new Uint32Array(count + 1);
  const parts: string[] = [];
  let length = 0;
  for (let row = 0; row < count; row++) {
    starts[row] = length;
    let part = '';
    for (const column of columns) part += (column[row] ?? '') + CELL_END;
    // The length is counted after toLowerCase, because some letters are longer in lower case.
    part = part.toLowerCase() + ROW_END;
    length += part.length;
    parts.push(part);
  }
  starts[count] = length;
  return { text: parts.join(''), starts };
}

/** Sets the marks of the rows in which one cell holds a text, whatever its case, to 1. */
export function markRows({ text, starts }: Haystack, wanted: string, marks: Uint8Array): void {
  const needle = wanted.toLowerCase().replace(/[\u0000\u0001]/g, '');  
  let row = 0;
  for (let at = text.indexOf(needle); at >= 0 && row < marks.length; at = text.indexOf(needle, starts[row])) {
    while ((starts[row + 1] ?? 0) <= at) row++;
    if (row >= marks.length) return;
    marks[row] = 1;
    row++;
  }
}
