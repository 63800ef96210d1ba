import { hasLegalForm } from '../../index/organizations/organization-name.ts';
import type { ContactDetails } from '../../record/contact.ts';
import { contactTitle } from '../../record/contact.ts';

// What stands behind a family name.
const SUFFIX = /^(?:jr|sr|ii|iii|iv|ph\.?d|meng|ceng|miet)\.?$/i;
// Words that end the name of a role, a group or a product, and no person's.
const NO_PERSON = new Set(
  (
    'administrator administration alliance assignments association authority board bonjour center centre chair ' +
    'committee community consortium department development engineering forum foundation group inc international lab ' +
    'labs manager management network networks office operations organization project registrar registry research ' +
    'secretariat server services software solutions support system systems team tech technologies technology university'
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
  return words.length < 2 || NO_PERSON.has(last.toLowerCase()) ? name : [last, ...words.slice(0, -1)].join(' ');
}
