/** A text as one word of a query. */
export function quoteText(text: string): string {
  return /^[^\s":,-][^\s":,]*$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}
