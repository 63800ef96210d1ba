import { documentSlug } from './document.ts';
import type { Entry } from './entry.ts';
import { PORT_COUNT, printSpan, rangeOf } from './port.ts';
import type { Problem } from './problem.ts';
import { isDocument } from './reference.ts';
import { type Registry, serviceNamed } from './registry.ts';
import { aliasTargets, isWellFormed } from './service.ts';

/** Something a rule finds; `file` is added by whoever knows which file it is. */
export interface Finding {
  readonly table: 'entries' | 'contacts';
  readonly line: number;
  readonly value: string;
  /** The entry it is about, if it is about one. */
  readonly entry?: Entry;
}

/** A rule for the registry as a whole. */
export interface Rule extends Pick<Problem, 'problem' | 'remedy'> {
  /** Rules that only the whole registry can keep are not asked of an excerpt. */
  readonly wholeOnly?: true;
  readonly find: (registry: Registry) => Finding[];
}

const inEntries =
  (test: (entry: Entry, registry: Registry) => string | null) =>
  (registry: Registry): Finding[] =>
    registry.entries.flatMap((entry) => {
      const value = test(entry, registry);
      return value === null ? [] : [{ table: 'entries', line: entry.line, value, entry } as const];
    });

const ports = ({ span }: Entry): string => (span ? printSpan(span) : '');

const inContacts =
  (test: (listing: NonNullable<ReturnType<Registry['contacts']['get']>>) => string | null) =>
  (registry: Registry): Finding[] =>
    [...registry.contacts.values()].flatMap((listing) => {
      const value = test(listing);
      return value === null ? [] : [{ table: 'contacts', line: listing.contact.line, value } as const];
    });

function findSharedSlugs(registry: Registry): Finding[] {
  const contacts = [...registry.contacts.values()];
  const groups = Map.groupBy(contacts, ({ slug }) => slug);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({
      table: 'contacts',
      line: group[0]?.contact.line ?? 0,
      value: group.map(({ contact }) => contact.id).join(' and '),
    }));
}

function findUncoveredPorts(registry: Registry): Finding[] {
  const covered = new Set(registry.ports.map(({ number }) => number));
  return Array.from({ length: PORT_COUNT }, (_, port) => port)
    .filter((port) => !covered.has(port))
    .map((port) => ({ table: 'entries', line: 1, value: String(port) }));
}

const MOJIBAKE = /[√¬]|Ã.|â€/;

/** Every rule by name. */
export const RULES = {
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
    remedy: "Declare the wording in src/registry/anomalies.ts, if it is IANA's.",
    find: inEntries(({ name, description }) =>
      name === null && !['Unassigned', 'Reserved'].includes(description) ? description : null,
    ),
  },
  'range-of-one': {
    problem: 'a range of one port',
    remedy: 'Write the port alone.',
    find: inEntries((entry) => (entry.span?.ranged && entry.span.first === entry.span.last ? ports(entry) : null)),
  },
  'crosses-ranges': {
    problem: 'a range of ports that lies in more than one of the ranges of RFC 6335 §6',
    remedy: 'Write one entry for each range.',
    find: inEntries((entry) =>
      entry.span && rangeOf(entry.span.first) !== rangeOf(entry.span.last) ? ports(entry) : null,
    ),
  },
  'assigned-twice': {
    problem: 'a port that one entry calls unassigned on every transport and another entry covers too',
    remedy: 'Cut the range of the unassigned entry.',
    find: (registry) =>
      registry.ports.flatMap(({ number, entries }) => {
        const free = entries.find((entry) => entry.transport === null && entry.description === 'Unassigned');
        return free && entries.length > 1
          ? [{ table: 'entries', line: free.line, value: String(number), entry: free } as const]
          : [];
      }),
  },
  'dynamic-assigned': {
    problem: 'an entry for a Dynamic Port',
    remedy: 'RFC 6335 §6: Dynamic Ports are never assigned.',
    find: inEntries((entry) => (entry.span && rangeOf(entry.span.last).id === 'dynamic' ? ports(entry) : null)),
  },
  'port-without-entry': {
    problem: 'a System or User Port that no entry covers',
    remedy: 'The source is incomplete: fetch it again.',
    wholeOnly: true,
    find: (registry) => findUncoveredPorts(registry),
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
        references.find(({ kind, label }) => kind === 'footnote' && !(label in info.footnotes))?.label ?? null,
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
  'contact-unknown': {
    problem: 'an entry names a contact that the contacts do not list',
    remedy: 'Add the contact, or run npm run update.',
    wholeOnly: true,
    find: inContacts(({ known, contact }) => (known ? null : contact.id)),
  },
  'contact-unused': {
    problem: 'a contact that no entry names',
    remedy: 'Remove the contact, or run npm run update.',
    wholeOnly: true,
    find: inContacts(({ contact, assigneeOf, contactFor, mentionedIn }) =>
      assigneeOf.length + contactFor.length + mentionedIn.length > 0 ? null : contact.id,
    ),
  },
  'contact-twin': {
    problem: 'two contacts whose IDs differ only in case',
    remedy: 'Make them one, or declare them in src/registry/anomalies.ts.',
    find: (registry) => {
      const seen = Map.groupBy(registry.contacts.values(), ({ contact }) => contact.id.toLowerCase());
      return [...seen.entries()]
        .filter(([, twins]) => twins.length > 1)
        .map(([id, twins]) => ({ table: 'contacts', line: twins[0]?.contact.line ?? 0, value: id }));
    },
  },
  'contact-address': {
    problem: 'a contact URI that is not a mailto:, tel: or http: address with & for @',
    remedy: 'Check the address.',
    find: inContacts(
      ({ contact }) =>
        contact.uris.find((uri) => !/^(mailto:[^@\s<>]+&[^@\s<>]+|tel:[+\d().\s-]+|https?:\/\/\S+)$/.test(uri)) ?? null,
    ),
  },
  'slug-collision': {
    problem: 'two contacts would share a page',
    remedy: 'Change slugKeepingCase in src/registry/permalink.ts so that their slugs differ.',
    find: findSharedSlugs,
  },
  'draft-case': {
    problem: 'two drafts whose names differ only in case would share a page',
    remedy: 'Write the name of the draft in one way.',
    find: (registry) => {
      const names = Map.groupBy(
        registry.entries.flatMap((entry) =>
          entry.references.filter(isDocument).map((reference) => ({ entry, reference })),
        ),
        ({ reference }) => documentSlug(reference),
      );
      return [...names.values()].flatMap((uses) => {
        const spelled = new Set(
          uses
            .filter(({ reference }) => reference.kind === 'draft')
            .map(({ reference }) => reference.label.split(',')[0]),
        );
        const entry = uses[0]?.entry;
        return spelled.size > 1 && entry
          ? [{ table: 'entries', line: entry.line, value: [...spelled].join(' and '), entry } as const]
          : [];
      });
    },
  },
} as const satisfies Record<string, Rule>;
export type RuleName = keyof typeof RULES;
