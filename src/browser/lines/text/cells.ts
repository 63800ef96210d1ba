export type Splitter = (row: string) => readonly string[];

// Splits a row by commas or semicolons outside of quotes.
const quoted: Splitter = (row) =>
  [...`,${row}`.matchAll(/[,;](?:"((?:[^"]|"")*)"|([^,;]*))/g)].map((match) => match[1] ?? match[2] ?? '');
/** Splits a row into its words. */
export const byBlanks: Splitter = (row) => row.trim().split(/\s+/);
const byTabs: Splitter = (row) => row.split('\t');
const byBars: Splitter = (row) => row.replace(/^\s*\||\|\s*$/g, '').split('|');

/**
 * Splits a row by place. A word belongs to the column whose heading begins or ends at the same character. A word that
 * begins before the next heading belongs to the column of the word before it. Any other word belongs to no column.
 */
function belowOf(header: string): Splitter {
  const heads = [...header.matchAll(/(?:(?:local|remote|source|destination)\s)?[^\s|]+/gi)].map((head) => ({
    from: head.index,
    to: head.index + head[0].length,
  }));
  return (row) => {
    const cells = heads.map(() => '');
    let last = -1;
    for (const { 0: text, index } of row.matchAll(/\S+/g)) {
      const below = heads.findIndex((head) => head.from === index || head.to === index + text.length);
      const next = heads[last + 1];
      last = below >= 0 || (next && index >= next.from) ? below : last;
      if (last >= 0) cells[last] = `${cells[last] ?? ''} ${text}`;
    }
    return cells;
  };
}

/** How the rows below a header are split. */
export function splitterOf(header: string): Splitter {
  if (header.includes('\t')) return byTabs;
  if (/^\s*\|.*\|\s*$/.test(header)) return byBars;
  if (/^[^\s,;]+(?:\s[^,;]+)?[,;].*[,;]/.test(header)) return quoted;
  return /\S\s{2,}\S/.test(header) ? belowOf(header) : byBlanks;
}

/** Whether a comma, semicolon, tab or bar ends each cell. Cells that are split by blanks or place are guesses. */
export const isExact = (splitter: Splitter): boolean => [quoted, byTabs, byBars].includes(splitter);
