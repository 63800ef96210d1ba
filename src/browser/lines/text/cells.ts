/** Splits a row into its cells. */
export type Splitter = (row: string) => readonly string[];

// Splits a row by commas or semicolons outside of quotes.
const quoted: Splitter = (row) =>
  [...`,${row}`.matchAll(/[,;](?:"((?:[^"]|"")*)"|([^,;]*))/g)].map((match) => match[1] ?? match[2] ?? '');
/** Splits a row into its words. */
export const byBlanks: Splitter = (row) => row.trim().split(/\s+/);
const byTabs: Splitter = (row) => row.split('\t');
const byBars: Splitter = (row) => row.replace(/^\s*\||\|\s*$/g, '').split('|');

/** Cells by where they begin or end below the words of the header; what stands otherwise is of no table. */
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

/** Whether each cell ends where a comma, a tab or a bar says so, and not where it seems to. */
export const isExact = (splitter: Splitter): boolean => [quoted, byTabs, byBars].includes(splitter);
