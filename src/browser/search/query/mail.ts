// IANA writes & for @ in most addresses.
const FORM = /(?:^|[\s<:])([\w.+-]{1,64})[@&]((?:[\w-]{1,63}\.){1,6}[a-z]{2,63})(?![\w.])/i;

/** The mail address that a text has, in lower case, with `@`; null if it has none. */
export function findMail(text: string): string | null {
  const [, person = '', domain = ''] = text.includes('://') ? [] : (FORM.exec(text) ?? []);
  return person === '' ? null : `${person}@${domain}`.toLowerCase();
}
