import { thousandPath } from '../../registry/index/permalink.ts';
import { rangeOf, thousandOf } from '../../registry/record/port.ts';
import { href } from '../href.ts';
import type { Names } from '../search/index/names.ts';
import { servicesOn } from '../search/index/services-on.ts';
import { portPagePath } from '../search/port-page.ts';

/** What a map says of a port. */
export interface PortWords {
  readonly kind: string;
  /** Its services, or '' where it has none. */
  readonly names: string;
  /** '' until it is known. */
  readonly status: string;
  readonly link: string;
}

function kindOf(names: Names, port: number): string {
  if (names.present && !names.present.has(port)) return 'none';
  if (names.reserved.has(port)) return 'reserved';
  if (names.other.has(port)) return 'other';
  return rangeOf(port).id === 'dynamic' ? 'dynamic' : 'unassigned';
}

const STATUS: Readonly<Record<string, string>> = {
  assigned: 'Assigned',
  reserved: 'Reserved',
  unassigned: 'Unassigned',
  dynamic: 'Dynamic',
  other: 'Other',
  none: 'No entry',
};

/** Says what the names of the search say of a port; without them only where it is spoken of for certain. */
export function portWords(names: Names | null, port: number): PortWords {
  const shared = href(thousandPath(rangeOf(port), thousandOf(port).thousand));
  if (!names) return { kind: 'none', names: '', status: '', link: shared };
  const services = servicesOn(names, port).map(({ name }) => name);
  const kind = services.length > 0 ? 'assigned' : kindOf(names, port);
  return {
    kind,
    names: services.join(', '),
    status: STATUS[kind] ?? '',
    link: kind === 'none' ? shared : href(portPagePath(names, port)),
  };
}
