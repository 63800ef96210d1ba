import { join } from 'node:path';
import process from 'node:process';

/** The folder with IANA's two releases that the whole registry is tested with; undefined if nobody named it. */
export const WHOLE_REGISTRY = process.env['WHOLE_REGISTRY'] || undefined;

/** The data of the earlier release alone, where both were imported. */
export const EARLIER_DATA = WHOLE_REGISTRY && '.registry/earlier';

/** The data of the later one with one description changed. */
export const EDITED = '.registry/edited';

/** The XML of the releases in WHOLE_REGISTRY, the oldest first. */
export const releasesIn = (folder: string): readonly [earlier: string, later: string] => [
  join(folder, '2025-11-14.xml'),
  join(folder, 'service-names-port-numbers.xml'),
];
