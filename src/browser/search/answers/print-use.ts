/** A common name, and what it is for if that is known and is more than the name itself. */
export function printUse(name: string, what = ''): string {
  return what === '' || what.toLowerCase() === name.toLowerCase() ? name : `${name}: ${what}`;
}
