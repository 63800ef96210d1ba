/** A common name and what it is for, as far as that is known and says more than the name. */
export function printUse(name: string, what = ''): string {
  return what === '' || what.toLowerCase() === name.toLowerCase() ? name : `${name}: ${what}`;
}
