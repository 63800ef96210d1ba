// IANA writes `&` instead of `@` in most addresses.
const FORM = /^(?:mailto:)?([\w.+-]{1,64})[@&]((?:[\w-]{1,63}\.){1,6}[a-z]{2,63})$/i;

/** A text that is a mail address, in lower case and with `@`; null if the text is none. */
export function findMail(text: string): string | null {
  const [, person = '', domain = ''] = FORM.exec(text.replace(/\s?[[(]at[\])]\s?|\sat\s/i, '@')) ?? [];
  return person === '' ? null : `${person}@${domain}`.toLowerCase();
}
