/** A text as one quoted word of nginx's configuration; throws an Error for characters that nginx cannot quote. */
export function quote(text: string): string {
  if (/["$\\\p{Cc}]/u.test(text)) throw new Error(`${JSON.stringify(text)} cannot be part of nginx’s configuration.`);
  return `"${text}"`;
}

/** A path as a regular expression that matches it. */
export const escapeDots = (path: string): string => path.replaceAll('.', '\\.');
