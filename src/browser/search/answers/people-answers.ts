import { contactPath, organizationPath, referencePath } from '../../../registry/index/permalink.ts';
import { printCount } from '../../../registry/text/count.ts';
import type { Folded } from '../fold.ts';
import type { ContactGroup, People } from '../people.ts';
import type { Query } from '../query.ts';
import type { Answer } from './answer.ts';
import { FIT, fitOf } from './fit.ts';

// The short name is nobody's spelling, and so fits but for case at best.
function organizationAnswers({ slug, short, contacts, ...title }: ContactGroup, wanted: Folded): Answer[] {
  const shortFit = fitOf(short, wanted);
  const fits = [fitOf(title, wanted), shortFit === FIT.letter ? FIT.exact : shortFit].filter((fit) => fit !== null);
  const [path, detail] = [organizationPath(slug), printCount(contacts, 'contact')];
  return fits
    .sort((a, b) => b - a)
    .slice(0, 1)
    .map((fit) => ({ kind: 'organization', title: title.name, path, detail, fit }));
}

/** None for a query that names ports: numbers in a title are no answer to it. */
export function peopleAnswers({ all, organizations }: People, { ports, document }: Query, wanted: Folded): Answer[] {
  if (ports) return [];
  const groups = organizations.flatMap((group) => organizationAnswers(group, wanted));
  const people = all.flatMap(({ kind, slug, former, ...title }): Answer[] => {
    const isReference = kind === 'reference';
    const fit = isReference && slug === document ? FIT.letter : fitOf(title, wanted);
    if (fit === null) return [];
    const [path, use] = isReference
      ? [referencePath(slug), 'cited by the registry']
      : [contactPath(slug), 'assignee or contact'];
    return [{ kind, title: title.name, path, detail: former ? 'no longer in the registry' : use, fit }];
  });
  return [...groups, ...people];
}
