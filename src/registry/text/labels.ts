/** The labels of a cell such as `[IESG][RFC6335]`, or null if the cell is not of that form. */
export function parseLabels(cell: string): string[] | null {
  if (cell === '') return [];
  if (!cell.startsWith('[') || !cell.endsWith(']')) return null;
  const labels = cell.slice(1, -1).split('][');
  return labels.every((label) => /^[^[\]]+$/.test(label)) ? labels : null;
}

/** The cell that holds labels: `[IESG][RFC6335]`. */
export function printLabels(labels: readonly string[]): string {
  return labels.map((label) => `[${label}]`).join('');
}

/** Cuts running text at its labels in brackets: `{ text }` and `{ label }` in order, nothing lost. */
export function splitLabels(text: string): ({ text: string } | { label: string })[] {
  return text
    .split(/(\[[^[\]]+\])/)
    .filter((part) => part !== '')
    .map((part) => (/^\[[^[\]]+\]$/.test(part) ? { label: part.slice(1, -1) } : { text: part }));
}
