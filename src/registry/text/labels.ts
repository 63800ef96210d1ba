/** Takes a cell such as `[IESG][RFC6335]` and returns its labels, or null if the cell is not of that form. */
export function parseLabels(cell: string): string[] | null {
  if (cell === '') return [];
  if (!cell.startsWith('[') || !cell.endsWith(']')) return null;
  const labels = cell.slice(1, -1).split('][');
  return labels.every((label) => /^[^[\]]+$/.test(label)) ? labels : null;
}

/** Takes labels and returns the cell that holds them: `[IESG][RFC6335]`. */
export function printLabels(labels: readonly string[]): string {
  return labels.map((label) => `[${label}]`).join('');
}

/** Takes running text and returns it cut at its bracketed labels: `{ text }` and `{ label }` in order, nothing lost. */
export function splitLabels(text: string): ({ text: string } | { label: string })[] {
  return text
    .split(/(\[[^[\]]+\])/)
    .filter((part) => part !== '')
    .map((part) => (/^\[[^[\]]+\]$/.test(part) ? { label: part.slice(1, -1) } : { text: part }));
}
