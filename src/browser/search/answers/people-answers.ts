import { contactPath, organizationPath, referencePath } from '../../../registry/index/permalink.ts';
import { printCount } from '../../../registry/text/count.ts';
import { type Folded, folded } from '../fold.ts';
import type { ContactGroup, People } from '../index/people.ts';
import type { Query } from '../query/query.ts';
import { type Answer, answerOf } from './answer.ts';
import { Wanted } from './exact/wanted.ts';
import { coverage, FIT, type Fit, fitOf, isWhole } from './fit.ts';
import { documentsOf } from './rfc-series.ts';

const ORGANIZATION_BEHIND = 1 / 4;
// “cisco ports” asks for an organization by its short name. Enter does not open it.
const HOLDINGS = /\b(?:ports|services|by)\b/i;
// The short name of an organization has no legal form: “Siemens AG” asks for Siemens.
const LEGAL_FORM = /,?\s(?:ag|bv|co|corp|corporation|gmbh|inc|incorporated|limited|llc|ltd|oy|plc|sa|srl)\.?$/i;
const ASKED = FIT.alike - 1 / 40;
const BEHIND = 1 / 20;
// Where more than SHOWN contacts have the name that was asked for, the organization comes behind the first of them.
const SHOWN = 2;
const AMONG = FIT.letter - 1 / 100;
const PERSON_ASKED = /^who\s(?:is|was|are)\s/i;

/**
 * The contacts, references and organizations that a query asks for. If the query names ports, only those whose whole
 * name was given, because it does not ask for numbers in a title.
 */
export function peopleAnswers(people: People, query: Query): Answer[] {
  if (query.text === '' || query.address || query.label || query.beyond !== null) return [];
  const wanted = new Wanted(query);
  const documents = query.documents.flatMap(documentsOf);
  const isPersonAsked = PERSON_ASKED.test(query.text);
  const isNumbered = query.mentions.some(({ ports }) => ports);
  const namesakes = people.all.filter(({ kind, name }) => kind === 'contact' && name === wanted.text.name);
  const groups = people.organizations.flatMap((group) => organizationAnswers(group, wanted, namesakes.length > SHOWN));
  const called = people.organizations.filter(({ short }) => short.plain === wanted.text.plain);
  const itself = called.flatMap(({ short }) => contactOf(people, short, wanted) ?? []);
  const all = people.all.flatMap((one): Answer[] => {
    const { kind, slug, former, about, ...title } = one;
    const isReference = kind === 'reference';
    const cited = isReference ? documents.indexOf(slug) : -1;
    const fit =
      cited >= 0
        ? FIT.letter - cited / 100
        : (titleFit(about, wanted) ??
          personFit(title, wanted, {
            isOrganization: itself.includes(one),
            isPersonAsked: isPersonAsked && !isReference,
          }));
    if (fit === null) return [];
    const [path, use] = isReference
      ? [referencePath(slug), about?.name ?? 'Cited by the registry']
      : [contactPath(slug), 'Assignee or contact'];
    const detail = former ? 'No longer in the registry' : use;
    const among = namesakes.indexOf(one) < SHOWN ? fit : Math.min(fit, AMONG - 1 / 100);
    return [answerOf({ kind, title: title.name, path, detail, fit: among })];
  });
  return [...groups, ...all]
    .filter(({ title, fit }) => !isNumbered || (isWhole(fit) && /\p{L}/u.test(title)))
    .map((answer) => (isNumbered ? { ...answer, fit: FIT.letter + 1 / 2 } : answer));
}

// The short name comes from a slug and has no spelling of its own, so it fits at best as `exact`.
function organizationAnswers(
  { slug, short, contacts, ...title }: ContactGroup,
  wanted: Wanted,
  hasMany: boolean,
): Answer[] {
  const shortFit = fitOf(short, wanted.text);
  const { name } = wanted.text;
  const isShort =
    short.plain === folded(HOLDINGS.test(name) ? wanted.words.join(' ') : name.replace(LEGAL_FORM, '')).plain;
  const fits = [fitOf(title, wanted.text), shortFit === FIT.letter ? FIT.exact : shortFit]
    .filter((fit) => fit !== null)
    .map((fit) => (fit === FIT.letter ? fit : fit - ORGANIZATION_BEHIND));
  if (isShort) fits.push(ASKED);
  if (hasMany && wanted.text.spaced.startsWith(short.spaced)) fits.push(AMONG);
  if (fits.length === 0) return [];
  const [path, detail] = [organizationPath(slug), printCount(contacts, 'contact')];
  return [answerOf({ kind: 'organization', title: title.name, path, detail, fit: Math.max(...fits) })];
}

// The contact that stands for an organization itself, such as Apple Inc. for “apple”.
function contactOf({ all }: People, short: Folded, { text }: Wanted): People['all'][number] | undefined {
  const [first] = all
    .filter(
      ({ kind, former, name, spaced }) =>
        kind === 'contact' &&
        !former &&
        name !== text.name &&
        ` ${spaced.trim().replace(/^the /, '')} `.startsWith(short.spaced),
    )
    .toSorted((a, b) => a.spaced.length - b.spaced.length);
  return first;
}

// How well the title of an RFC fits: the whole title, or at least two words of it. With words alone, it comes behind
// all answers that have these words in the registry itself.
function titleFit(title: Folded | null, { text, words }: Wanted): Fit | null {
  if (title === null) return null;
  if (title.plain === text.plain) return FIT.alike;
  return words.length > 1 && coverage(title.spaced, words) !== null ? FIT.words : null;
}

interface Person {
  readonly isOrganization: boolean;
  readonly isPersonAsked: boolean;
}

function personFit(title: Folded, { text, words }: Wanted, { isOrganization, isPersonAsked }: Person): Fit | null {
  const fit = fitOf(title, text);
  // A name that differs in case is likelier to mean a service or another thing of that name than a contact.
  if (fit !== null && fit >= FIT.alike) return fit === FIT.exact ? FIT.exact - BEHIND : fit;
  if (isOrganization) return FIT.exact;
  if (isSamePerson(title.spaced.trim().split(' '), words)) return FIT.alike;
  // A name with the accents that were typed fits better than one without them.
  const isAccented = /[^\x00-\x7f]/.test(text.lower) && title.lower.includes(text.lower);
  if (fit !== null && fit >= FIT.words) return fit + (isAccented ? 1 / 2 : 1 / 3);
  // The text has words around the name, too.
  if (coverage(title.spaced, words) === null) return fit;
  // Several contacts may have the name, so Enter opens none of them.
  return isPersonAsked ? FIT.alike - BEHIND : FIT.words;
}

// Whether the words are names of a person in any order, or initials of them: “Touch, Joe”, “J. Postel”.
function isSamePerson(names: readonly string[], words: readonly string[]): boolean {
  if (words.length < 2 || words.length > names.length || !words.some((word) => word.length > 1)) return false;
  const left = [...names];
  return words
    .toSorted((a, b) => b.length - a.length)
    .every((word) => {
      const at = left.findIndex((name) => (word.length === 1 ? name.startsWith(word) : name === word));
      return at >= 0 && left.splice(at, 1).length === 1;
    });
}
