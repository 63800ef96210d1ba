/** A text as one word of nginx's configuration; throws an Error if it cannot be one. */
export function quote(text: string): string {
  if (/["$\\\p{Cc}]/u.test(text)) throw new Error(`${JSON.stringify(text)} cannot be part of nginx’s configuration.`);
  return `"${text}"`;
}

/** A path in a regular expression. */
export const escapeDots = (path: string): string => path.replaceAll('.', '\\.');
