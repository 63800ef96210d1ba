// IANA writes & for @ in most addresses.
const FORM = /^(?:mailto:)?([\w.+-]{1,64})[@&]((?:[\w-]{1,63}\.){1,6}[a-z]{2,63})$/i;

/** The mail address that a text is, in lower case, with `@`; null if it is none. */
export function findMail(text: string): string | null {
  const [, person = '', domain = ''] = FORM.exec(text.replace(/\s?[[(]at[\])]\s?|\sat\s/i, '@')) ?? [];
  return person === '' ? null : `${person}@${domain}`.toLowerCase();
}
