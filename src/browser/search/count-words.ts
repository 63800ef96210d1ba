/** A sentence that says how much was found, for all and for those who cannot see the list. */
export function countWords(query: string, count: number, beyond: boolean, complete: boolean): string {
  if (query === '') return '';
  if (beyond) return `“${query}” is no port: ports end at 65535.`;
  if (count > 0) return `${count} ${count === 1 ? 'result' : 'results'} for “${query}”`;
  return complete
    ? `Nothing matches “${query}”. Try a port number, a service name, or a word of its description.`
    : 'Searching …';
}
