import type { Service } from '../../index/services.ts';
import { nameFile } from '../../record/named-file.ts';
import { readTxtKeys, referredForTxtKeys, saysAllOf, type TxtKey } from '../../record/txt-keys.ts';
import type { Registry } from '../../registry.ts';
import { unique, uniqueBy } from '../../text/list.ts';
import { linkText, type Piece } from '../linked-text.ts';
import type { Sentence } from '../sentence.ts';
import { rewrap } from './rewrap.ts';

/** What the notes of a service say of its TXT keys. */
export interface ServiceKeys {
  /** The keys that notes define plainly. `text` is what IANA says of a key besides its name; '' for nothing. */
  readonly keys: readonly TxtKey[];
  /** Whole notes, where a table of their keys would lose words. */
  readonly texts: readonly (readonly Piece[])[];
  /** Sentences on the documents that define keys instead. */
  readonly documents: readonly Sentence[];
}

/** Whether a note defines TXT keys and more, so that only the note itself says all of it. */
export function outgrowsKeys(note: string): boolean {
  const keys = readTxtKeys(note);
  return keys.length > 0 && !saysAllOf(keys, note);
}

// `auth   plaintext | md5` repeats the name, which is cut. `u=<user>` shows how the key is written, and stays.
function withoutName({ key, text }: TxtKey): TxtKey {
  const rest = text.startsWith(key) ? text.slice(key.length) : text;
  return { key, text: /^$|^:? +(?!=)/.test(rest) ? rest.replace(/^:? +/, '') : text };
}

function sayWhere(place: string): Sentence {
  const { name, about, url } = nameFile(place) ?? { name: place, about: '', url: place };
  const what = about === '' ? '.' : ` (${about}).`;
  return [
    'The keys are defined in ',
    url === null ? name : { text: name, url },
    url === null ? `${what} IANA names the file without its address.` : what,
  ];
}

export function serviceKeys(registry: Registry, { entries }: Service): ServiceKeys {
  const notes = unique(entries.map(({ note }) => note));
  const defined = notes.filter((note) => !outgrowsKeys(note)).flatMap(readTxtKeys);
  return {
    keys: uniqueBy(defined, ({ key, text }) => `${key} ${text}`).map(withoutName),
    texts: notes.filter(outgrowsKeys).map((note) => linkText(registry, rewrap(note) ?? note)),
    documents: unique(notes.map(referredForTxtKeys).filter(Boolean)).map(sayWhere),
  };
}
