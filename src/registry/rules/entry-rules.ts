import { documentSlug } from '../index/documents.ts';
import { aliasTargets, isWellFormed } from '../index/services.ts';
import { isDocument } from '../record/reference.ts';
import { footnoteOf } from '../record/release.ts';
import { type Registry, serviceNamed } from '../registry.ts';
import { unique } from '../text/list.ts';
import { firstOf } from '../text/must.ts';
import { inEntries, type Oddity, type Rule } from './rule.ts';

const MOJIBAKE = /[√¬]|Ã.|â€/;

function findDraftsByCase({ entries }: Registry): Oddity[] {
  const drafts = entries.flatMap((entry) =>
    entry.references
      .filter(isDocument)
      .flatMap((reference) => (reference.kind === 'draft' ? [{ entry, reference }] : [])),
  );
  return [...Map.groupBy(drafts, ({ reference }) => documentSlug(reference)).values()].flatMap((uses) => {
    const spelled = unique(uses.map(({ reference }) => reference.label.replace(/,.*/s, '')));
    const { entry } = firstOf(uses, 'use of a draft');
    return spelled.length > 1 ? [{ table: 'entries', line: entry.line, value: spelled.join(' and '), entry }] : [];
  });
}

/** The rules for entries. */
export const ENTRY_RULES = {
  'name-syntax': {
    problem: 'a service name that is not well-formed',
    remedy: 'RFC 6335 §5.1: 1 to 15 of A–Z a–z 0–9 and -, at least one letter, no - at either end or twice in a row.',
    find: inEntries(({ name }) => (name === null || isWellFormed(name) ? null : name)),
  },
  'nothing-assigned': {
    problem: 'an entry with neither a service name nor a port',
    remedy: 'Give it a name or a port number.',
    find: inEntries((entry) => (entry.name === null && entry.span === null ? entry.description : null)),
  },
  'unnamed-wording': {
    problem: 'an entry without a name whose description is neither Unassigned nor Reserved',
    remedy: "Declare the wording in src/registry/rules/known-oddities.ts, if it is IANA's.",
    find: inEntries(({ name, description }) =>
      name === null && !['Unassigned', 'Reserved'].includes(description) ? description : null,
    ),
  },
  'code-without-dccp': {
    problem: 'a service code on an entry that is not for dccp',
    remedy: 'Service codes belong to DCCP (RFC 4340 §8.1.2).',
    find: inEntries(({ serviceCode, transport }) =>
      serviceCode !== null && transport !== 'dccp' ? String(serviceCode) : null,
    ),
  },
  'date-order': {
    problem: 'modified before it was registered',
    remedy: 'Check the two dates.',
    find: inEntries(({ registered, modified }) => {
      const length = Math.min(registered.length, modified.length);
      return modified.slice(0, length) < registered.slice(0, length) ? `${registered} > ${modified}` : null;
    }),
  },
  'alias-target': {
    problem: 'an alias to a name that no entry has',
    remedy: 'Check the name in the note.',
    wholeOnly: true,
    find: inEntries((entry, registry) => aliasTargets(entry).find((name) => !serviceNamed(registry, name)) ?? null),
  },
  footnote: {
    problem: 'a reference to a footnote that the registry does not have',
    remedy: 'Add it to "footnotes" in registry.json, or run npm run update.',
    find: inEntries(
      ({ references }, { info }) =>
        references.find(({ kind, label }) => kind === 'footnote' && footnoteOf(info, label) === undefined)?.label ??
        null,
    ),
  },
  mojibake: {
    problem: 'text that was decoded wrongly before it got here',
    remedy: 'It is shown as it is; tell IANA.',
    find: inEntries(
      (entry) =>
        [entry.description, entry.note, ...entry.references.map(({ label }) => label)].find((text) =>
          MOJIBAKE.test(text),
        ) ?? null,
    ),
  },
  'draft-case': {
    problem: 'two drafts whose names differ only in case would share a page',
    remedy: 'Write the name of the draft in one way.',
    find: findDraftsByCase,
  },
} as const satisfies Record<string, Rule>;
