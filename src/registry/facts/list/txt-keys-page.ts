import { entriesPath, servicePath, slug, TXT_KEYS, txtKeyPath } from '../../index/permalink.ts';
import { isNamed } from '../../record/entry.ts';
import { readTxtKeys } from '../../record/txt-keys.ts';
import type { Registry } from '../../registry.ts';
import { printCount } from '../../text/count.ts';
import { unique, uniqueBy } from '../../text/list.ts';
import { compareText } from '../../text/order.ts';
import type { Headline } from '../headline.ts';
import type { Link } from '../link.ts';
import type { Sentence } from '../sentence.ts';
import type { SiteData } from '../site-data.ts';
import { countEntries } from './list-page.ts';

/** A service that defines a key, with IANA's text on it: each part of a note once, verbatim. */
interface KeyService extends Link {
  readonly texts: readonly string[];
}

/** A TXT key. Case does not tell keys apart (RFC 6763 §6.4). */
interface KeyLine {
  readonly anchor: string;
  readonly path: string;
  /** The spellings that notes use, in the order of IANA's entries. */
  readonly spellings: readonly string[];
  readonly services: readonly KeyService[];
}

/** What the index of TXT keys says. */
export interface TxtKeysPage extends Headline {
  readonly path: string;
  readonly words: string;
  readonly lead: readonly Sentence[];
  readonly keys: readonly KeyLine[];
}

interface Definition {
  readonly service: string;
  readonly key: string;
  readonly text: string;
}

function keyServices(definitions: readonly Definition[]): KeyService[] {
  const byService = [...Map.groupBy(definitions, ({ service }) => slug(service))];
  return byService
    .map(([key, all]) => ({
      title: all[0]?.service ?? key,
      path: servicePath(key),
      texts: unique(all.map(({ text }) => text)),
    }))
    .sort((a, b) => compareText(a.path, b.path));
}

function listKeys({ entries }: Registry): KeyLine[] {
  const definitions = entries
    .filter(isNamed)
    .flatMap(({ name, note }) => readTxtKeys(note).map((defined) => ({ service: name, ...defined })));
  return [...Map.groupBy(definitions, ({ key }) => slug(key))]
    .map(([key, all]) => ({
      anchor: `key-${key}`,
      path: txtKeyPath(all[0]?.key ?? key),
      spellings: unique(all.map((one) => one.key)),
      services: keyServices(all),
    }))
    .sort((a, b) => compareText(a.anchor, b.anchor));
}

/** The index of the keys that notes define for the TXT records of DNS-SD. */
export function txtKeysPage({ registry }: SiteData): TxtKeysPage {
  const keys = listKeys(registry);
  const services = uniqueBy(
    keys.flatMap((key) => key.services),
    ({ path }) => path,
  ).length;
  const speaking = registry.entries.filter(({ note }) => /txt keys/i.test(note));
  const counts = `${printCount(keys.length, 'TXT key')} of ${printCount(services, 'service')}`;
  return {
    title: 'DNS-SD TXT keys',
    description: `${counts}, with IANA's text on each: what services announce about themselves in DNS-SD.`,
    path: TXT_KEYS,
    words: 'that services announce in DNS-SD, with IANA’s text',
    lead: [
      [
        'A service that clients find through DNS-SD can describe itself in a TXT record, with keys and values (',
        { text: 'RFC 6763, Section 6', url: 'https://www.rfc-editor.org/rfc/rfc6763#section-6' },
        `). IANA’s notes define ${counts}.`,
      ],
      [
        'This index takes keys from notes that list them. Most other notes say that there are no keys, or where they are documented. ',
        {
          text: `Show ${countEntries(speaking)} with the words “TXT keys” in the table`,
          path: entriesPath('note:"TXT keys"'),
        },
        '.',
      ],
      [
        'If a note says more about a key than its name, IANA’s text is next to the service. Upper and lower case make no difference to a key.',
      ],
    ],
    keys,
  };
}
