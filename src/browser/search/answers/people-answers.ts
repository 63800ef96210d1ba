import { contactPath, referencePath } from '../../../registry/index/permalink.ts';
import type { Folded } from '../fold.ts';
import type { ContactOrReference } from '../people.ts';
import type { Query } from '../query.ts';
import type { Answer } from './answer.ts';
import { FIT, fitOf } from './fit.ts';

/** None for a query that names ports: numbers in a title are no answer to it. */
export function peopleAnswers(
  people: readonly ContactOrReference[],
  { ports, document }: Query,
  wanted: Folded,
): Answer[] {
  if (ports) return [];
  return people.flatMap(({ kind, slug, former, ...title }): Answer[] => {
    const isReference = kind === 'reference';
    const fit = isReference && slug === document ? FIT.letter : fitOf(title, wanted);
    if (fit === null) return [];
    const [path, use] = isReference
      ? [referencePath(slug), 'cited by the registry']
      : [contactPath(slug), 'assignee or contact'];
    return [{ kind, title: title.name, path, detail: former ? 'no longer in the registry' : use, fit }];
  });
}
