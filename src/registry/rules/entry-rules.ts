import { documentSlug } from '../index/documents.ts';
import { aliasTargets, isWellFormed } from '../index/services.ts';
import { footnoteOf } from '../record/info-labels.ts';
import { isDocument } from '../record/reference.ts';
import type { Release } from '../record/release.ts';
import { unique } from '../text/list.ts';
import { firstOf } from '../text/must.ts';
import { inEntries, type Odd, type Rule } from './rule.ts';

const MOJIBAKE = /[√¬]|Ã.|â€/;

function findDraftsByCase({ entries }: Release): Odd[] {
  const drafts = entries.flatMap((entry) =>
    entry.references
      .filter(isDocument)
      .flatMap((reference) => (reference.kind === 'draft' ? [{ entry, reference }] : [])),
  );
  return [...Map.groupBy(drafts, ({ reference }) => documentSlug(reference)).values()].flatMap((uses) => {
    const spelled = unique(uses.map(({ reference }) => reference.label.replace(/,.*/s, '')));
    const { entry } = firstOf(uses, 'use of a draft');
    return spelled.length > 1 ? [{ value: spelled.join(' and '), entry }] : [];
  });
}

// Names that differ only in case are names of one service.
function findDanglingAliases(release: Release): Odd[] {
  const names = new Set(release.entries.map(({ name }) => name?.toLowerCase()));
  return inEntries((entry) => aliasTargets(entry).find((name) => !names.has(name.toLowerCase())) ?? null)(release);
}

/** The rules for entries. */
export const ENTRY_RULES = {
  'name-syntax': {
    what: 'a service name that is not well-formed',
    many: 'Service names that are not well-formed',
    why:
      'RFC 6335 §5.1 allows 1 to 15 letters, digits and hyphens, with at least one letter, and no hyphen at either end ' +
      'or beside another. Software may refuse other names.',
    find: inEntries(({ name }) => (name === null || isWellFormed(name) ? null : name)),
  },
  'nothing-assigned': {
    what: 'an entry with neither a service name nor a port',
    many: 'Entries with neither a service name nor a port',
    why: 'Nobody can look the entry up, because it does not say what it is about.',
    find: inEntries((entry) => (entry.name === null && entry.span === null ? entry.description : null)),
  },
  'unnamed-wording': {
    what: 'an entry without a name whose description is neither Unassigned nor Reserved',
    many: 'Entries without a name whose description is neither Unassigned nor Reserved',
    why: 'RFC 6335 §6 defines these two words. Software may not know other words.',
    find: inEntries(({ name, description }) =>
      name === null && !['Unassigned', 'Reserved'].includes(description) ? description : null,
    ),
  },
  'code-without-dccp': {
    what: 'a service code on an entry that is not for DCCP',
    many: 'Service codes on entries that are not for DCCP',
    why: 'Only DCCP has service codes (RFC 4340 §8.1.2).',
    find: inEntries(({ serviceCode, transport }) =>
      serviceCode !== null && transport !== 'dccp' ? String(serviceCode) : null,
    ),
  },
  'date-order': {
    what: 'an entry that was modified before it was registered',
    many: 'Entries that were modified before they were registered',
    why: 'One of the two dates must be wrong.',
    find: inEntries(({ registered, modified }) => {
      const length = Math.min(registered.length, modified.length);
      return modified.slice(0, length) < registered.slice(0, length)
        ? `registered ${registered}, modified ${modified}`
        : null;
    }),
  },
  'alias-target': {
    what: 'an alias to a name that no entry has',
    many: 'Aliases to names that no entry has',
    why: 'The note leads nowhere.',
    wholeOnly: true,
    find: findDanglingAliases,
  },
  footnote: {
    what: 'a reference to a footnote that the registry does not have',
    many: 'References to footnotes that the registry does not have',
    why: 'The reference leads nowhere.',
    find: (release) =>
      inEntries(
        ({ references }) =>
          references.find(({ kind, label }) => kind === 'footnote' && footnoteOf(release.info, label) === undefined)
            ?.label ?? null,
      )(release),
  },
  mojibake: {
    what: 'a text in which a character was decoded wrongly',
    many: 'Texts in which a character was decoded wrongly',
    why: 'A search for the correct spelling misses it.',
    find: inEntries(
      (entry) =>
        [entry.description, entry.note, ...entry.references.map(({ label }) => label)].find((text) =>
          MOJIBAKE.test(text),
        ) ?? null,
    ),
  },
  'draft-case': {
    what: 'a draft whose name is written in capitals here and in small letters there',
    many: 'Drafts whose name is written in capitals here and in small letters there',
    unit: ['draft', 'drafts'],
    why: 'A search for one spelling misses the other.',
    find: findDraftsByCase,
  },
} as const satisfies Record<string, Rule>;
