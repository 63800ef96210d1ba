import { distance } from 'fastest-levenshtein';
import { portPath, servicePath } from '../../registry/index/permalink.ts';
import type { Answer } from './answer.ts';
import { FIT } from './fold.ts';
import type { Names } from './names.ts';

const SHOWN = 5;

// Two letters in each other's place are one slip of the fingers.
function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((char, i) => char !== b[i]);
  return a.length === b.length && at >= 0 && a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b;
}

function editDistance(a: string, b: string, allowed: number): number {
  if (Math.abs(a.length - b.length) > allowed) return Infinity;
  return isSwapped(a, b) ? 1 : distance(a, b);
}

/** Takes what search knows and a text that matches nothing and returns the services and common uses whose names are nearest to it. */
export function suggestNames(names: Names, text: string): Answer[] {
  const wanted = text.toLowerCase();
  if (wanted.length < 3 || wanted.length > 40) return [];
  const allowed = wanted.length < 5 ? 1 : 2;
  const detail = 'a name like it';
  const candidates: { name: string; answer: Answer }[] = [
    ...names.uses.map(({ name, lower, service, port }) => ({
      name: lower,
      answer: {
        kind: 'use',
        title: name,
        path: service ? servicePath(service.slug) : portPath(port ?? 0),
        detail,
        fit: FIT.part,
      } as const,
    })),
    ...names.services.map(({ name, lower, slug }) => ({
      name: lower,
      answer: { kind: 'service', title: name, path: servicePath(slug), detail, fit: FIT.part } as const,
    })),
  ];
  const near = candidates
    .map(({ name, answer }) => ({ answer, far: editDistance(name, wanted, allowed) }))
    .filter(({ far }) => far <= allowed);
  near.sort((a, b) => a.far - b.far);
  const seen = new Set<string>();
  return near
    .map(({ answer }) => answer)
    .filter(({ path }) => !seen.has(path) && seen.add(path))
    .slice(0, SHOWN);
}
