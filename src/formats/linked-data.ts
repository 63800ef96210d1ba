import { DOWNLOADS, SERVICES } from '../registry/index/permalink.ts';
import type { Registry } from '../registry/registry.ts';
import type { Absolute } from './json/entry-json.ts';

/** A node of a JSON-LD graph in the vocabulary of schema.org. */
export type LinkedNode = Readonly<Record<string, unknown>>;

const LICENCE = 'https://creativecommons.org/publicdomain/zero/1.0/';
const IANA = { '@type': 'Organization', name: 'Internet Assigned Numbers Authority', url: 'https://www.iana.org/' };

/** A file that offers a dataset for download (schema.org's DataDownload). */
export interface Distribution {
  readonly path: string;
  readonly type: string;
  readonly title: string;
}

/** The node that describes the registry as a dataset. */
export function datasetNode({ info }: Registry, downloads: readonly Distribution[], absolute: Absolute): LinkedNode {
  return {
    '@type': 'Dataset',
    '@id': `${absolute(DOWNLOADS)}#dataset`,
    name: `IANA ${info.title}${info.excerpt ? ' (an excerpt)' : ''}`,
    description:
      'Service names and transport protocol port numbers as IANA lists them, ' +
      'with assignees, contacts, dates, references and notes.',
    url: absolute(DOWNLOADS),
    license: LICENCE,
    creator: IANA,
    version: info.updated,
    dateModified: info.updated,
    isBasedOn: 'https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xml',
    distribution: downloads.map(({ path, type, title }) => ({
      '@type': 'DataDownload',
      name: title,
      encodingFormat: type,
      contentUrl: absolute(path),
    })),
  };
}

/** The node that describes a service name as a defined term. */
export function termNode(name: string, description: string, url: string, absolute: Absolute): LinkedNode {
  return {
    '@type': 'DefinedTerm',
    '@id': url,
    name,
    description,
    inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': absolute(SERVICES), name: 'IANA service names' },
  };
}

/** JSON-LD for a script element. Its text can neither end the element nor show an e-mail address to a harvester. */
export function printLinkedData(nodes: readonly LinkedNode[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes })
    .replaceAll('<', '\\u003c')
    .replace(/(?<!")@/g, '\\u0040');
}
