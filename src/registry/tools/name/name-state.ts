import { aliasTargets, isHistoric, isWellFormed, plainDescription } from '../../index/services.ts';
import type { Column } from '../../record/entry.ts';

/** What checking a name needs of an entry of the registry. */
export interface RegisteredName {
  readonly name: string;
  /** A number or a range; '' where there is none. */
  readonly port: string;
  readonly transport: string;
  /** On one line. */
  readonly description: string;
  /** The name that it is an alias to; '' where it is none. */
  readonly alias: string;
  readonly isHistoric: boolean;
}

/** Reads the name of an entry from cells of IANA's CSV. */
export function registeredName(cell: (column: Column) => string): RegisteredName {
  const note = { note: cell('Assignment Notes') };
  return {
    name: cell('Service Name'),
    port: cell('Port Number'),
    transport: cell('Transport Protocol'),
    description: plainDescription({ description: cell('Description') }),
    alias: aliasTargets(note)[0] ?? '',
    isHistoric: isHistoric(note),
  };
}

/** A name that the registry had once. */
export interface FormerName {
  readonly name: string;
  /** The date of the first release without it. */
  readonly since: string;
  /** The names that took its place, as words; '' where there are none. */
  readonly now: string;
}

/** Whether a name can be assigned and, if not, why. */
type NameState = 'malformed' | 'assigned' | 'historic' | 'former' | 'unassigned';

/** What the registry knows of a name. */
export interface KnownName {
  readonly state: NameState;
  /** The entries that have it. */
  readonly entries: readonly RegisteredName[];
  readonly former: FormerName | null;
}

/** What the registry knows of a name, letter case aside (RFC 6335 §5.1). */
export function knowName(
  name: string,
  registered: readonly RegisteredName[],
  formerNames: readonly FormerName[],
): KnownName {
  const same = (other: { readonly name: string }): boolean => other.name.toLowerCase() === name.toLowerCase();
  const entries = registered.filter(same);
  const former = entries.length > 0 ? null : (formerNames.find(same) ?? null);
  const state = (): NameState => {
    if (entries.length > 0) return entries.every((entry) => entry.isHistoric) ? 'historic' : 'assigned';
    if (former) return 'former';
    return isWellFormed(name) ? 'unassigned' : 'malformed';
  };
  return { state: state(), entries, former };
}

/** What to do about a name, in a sentence or two, the answer first. */
export function describeState(name: string, { state, former }: KnownName, broken: number): string {
  switch (state) {
    case 'malformed':
      return `IANA cannot assign ${name}. It breaks ${broken === 1 ? 'a rule' : `${broken} rules`} of service names.`;
    case 'assigned':
      return `${name} is assigned. Choose another name, or use this one for the service that has it.`;
    case 'historic':
      return `${name} is assigned and historic. Choose another name.`;
    case 'former':
      return `${name} was assigned until the release of ${former?.since ?? ''}. Choose another name: its use for another service is not recommended.`;
    case 'unassigned':
      return `${name} is well-formed and unassigned. You can ask IANA to assign it to you.`;
  }
}
