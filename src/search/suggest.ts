import { distance } from 'fastest-levenshtein';
import type { Names } from './names.ts';
import { servicePath } from '../registry/permalink.ts';
import type { Answer } from './answer.ts';
import { FIT } from './fold.ts';

const SHOWN = 5;

/** Takes what search knows and a text that matches nothing and returns the services and uses whose names are nearest to it. */
export function suggestNames(names: Names, text: string): Answer[] {
  const wanted = text.toLowerCase();
  const allowed = wanted.length < 5 ? 1 : 2;
  if (wanted.length < 3 || wanted.length > 40) return [];
  const near = names.services
    .filter(({ name }) => Math.abs(name.length - wanted.length) <= allowed)
    .map((service) => ({ service, far: distance(service.lower, wanted) }))
    .filter(({ far }) => far <= allowed);
  near.sort((a, b) => a.far - b.far);
  return near.slice(0, SHOWN).map(({ service }) => ({
    kind: 'service',
    title: service.name,
    path: servicePath(service.slug),
    detail: 'a name like it',
    fit: FIT.part,
  }));
}
