/** CSV with LF line endings, and quotes only where a cell needs them. */
export function printTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(cell).join()}\n`).join('');
}
