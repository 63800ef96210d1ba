// Words that are not the name of a service, and the services that most people mean by them.
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  sql: ['mysql', 'postgresql', 'ms-sql-s'],
};

/** The services that people mean by a word which is not the name of a service, the likeliest first. */
export function familyOf(word: string): readonly string[] {
  return (Object.hasOwn(FAMILIES, word) && FAMILIES[word]) || [];
}
