import { hasLegalForm } from '../../index/organizations/organization-name.ts';
import type { ContactDetails } from '../../record/contact.ts';
import { contactTitle } from '../../record/contact.ts';

// Suffixes behind a family name.
const SUFFIX = /^(?:jr|sr|ii|iii|iv|2nd|3rd|4th|ph\.?d|meng|ceng|miet)\.?$/i;
// Words that end the name of a role, a group or a product. No person's name ends with one.
const NO_PERSON = new Set(
  (
    'administrator administration alliance assignments association authority board bonjour center centre chair ' +
    'chairs co-ordinator committee community consortium contact coordinator dab department dept development editor ' +
    'engineering forum foundation group inc international lab labs maintainers manager management network networks ' +
    'office operations organization products project registrar registration registry research secretariat server services ' +
    'software solutions support system systems team tech technologies technology tsb university wg'
  ).split(' '),
);

/**
 * What a contact is looked up by: a person by the last word of the name, `Cheshire Stuart`; anything else by what
 * people call it.
 */
export function sortName(details: ContactDetails): string {
  const { name } = details;
  // “Hong, Jungkih” begins with the family name already.
  if (name === '' || hasLegalForm(name) || /^\S+, \S+$/.test(name)) return contactTitle(details);
  const words = name
    .replace(/\(.*?\)/g, ' ')
    .replace(/,.*/, '')
    .split(/\s+/)
    .filter((word) => word !== '' && !SUFFIX.test(word));
  const last = words.at(-1) ?? '';
  const isInitial = last.length === 2 && last.endsWith('.');
  if (words.length < 2 || isInitial || NO_PERSON.has(last.toLowerCase().replace(/\.$/, ''))) return name;
  const family = words.at(-2) === 'St.' ? 2 : 1;
  return [...words.slice(-family), ...words.slice(0, -family)].join(' ');
}
