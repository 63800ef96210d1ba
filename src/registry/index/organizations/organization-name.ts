import { slug } from '../permalink.ts';

// Endings of names that only say which legal form the organization has.
const LEGAL_FORMS = new Set(
  (
    'inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh mbh ag kg kgaa ohg ug ev eg ' +
    'sa sas sarl srl spa sl slu se ulc bvba cvba bv nv ab as aps oy oyj pty pte pvt kk sro zrt kft doo ooo oao zao eurl scs lda ltda'
  ).split(' '),
);

function wordsOf(name: string): string[] {
  return (
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/['’]/g, '')
      // S.R.L., e. V. and A/S are one word each.
      .replace(/(?<=(?<!\p{L})\p{L})(?:\.\s?|\/)(?=\p{L}(?!\p{L}))/gu, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
  );
}

function withoutForms(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  return words.length > 1 && LEGAL_FORMS.has(last) ? withoutForms(words.slice(0, -1)) : words;
}

// The name of a file has at most 255 bytes, with its ending.
const MAX_SLUG = 200;

function cut(key: string): string {
  let room = MAX_SLUG;
  const chars = [...key.slice(0, MAX_SLUG)];
  const end = chars.findIndex((char) => (room -= slug(char).length) < 0);
  return (end < 0 ? chars : chars.slice(0, end)).join('').trim();
}

/**
 * What all spellings of an organization's name have in common, as words: no capitals, accents and punctuation, no legal
 * form at the end, no “the” at the beginning, and no more than a file can be called by. Empty if the name has neither
 * letter nor digit.
 */
export function organizationKey(name: string): string {
  const words = withoutForms(wordsOf(name));
  return cut((words.length > 1 && words[0] === 'the' ? words.slice(1) : words).join(' '));
}

/** Whether a name ends with a legal form, which people's names do not. */
export function hasLegalForm(name: string): boolean {
  const words = wordsOf(name);
  return withoutForms(words).length < words.length;
}
