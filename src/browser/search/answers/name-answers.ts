import { portPath, servicePath } from '../../../registry/index/permalink.ts';
import { printInterval } from '../../../registry/record/port.ts';
import type { Folded } from '../fold.ts';
import type { NamedService, NamedUse, Names } from '../names.ts';
import type { Query } from '../query.ts';
import type { Answer } from './answer.ts';
import { FIT, type Fit, fitOf, isWhole } from './fit.ts';
import { assignmentOf } from './port-answers.ts';

function printPorts({ ports }: NamedService): string {
  if (ports.length === 0) return 'no port';
  return `${ports.length === 1 ? 'port' : 'ports'} ${ports.map((span) => printInterval(span, '–')).join(', ')}`;
}

// What the query means by one of its readings fits as well as a name that was typed, but for case.
function bestFit(name: Folded, wanted: Folded, isMeant: boolean): Fit | null {
  const fit = fitOf(name, wanted);
  return isMeant && !isWhole(fit) ? FIT.exact : fit;
}

// People who type the name of a service without a port mostly mean the registered one with a port that they call so:
// RDP, SMB. Then the service gives way to the common name.
const hasPort = ({ target }: NamedUse): boolean => typeof target !== 'number' && target.ports.length > 0;

export function serviceAnswers(names: Names, { names: meant }: Query, wanted: Folded): Answer[] {
  const isMeant = new Set(meant.flatMap((name) => names.byName.get(name) ?? []));
  return names.services.flatMap((service): Answer[] => {
    const fit = bestFit(service, wanted, isMeant.has(service));
    if (fit === null) return [];
    const { name, lower, slug, ports } = service;
    const givesWay = ports.length === 0 && names.uses.some((use) => use.lower === lower && hasPort(use));
    return [
      {
        kind: 'service',
        title: name,
        path: servicePath(slug),
        detail: printPorts(service),
        fit: givesWay && isWhole(fit) ? FIT.exact : fit,
      },
    ];
  });
}

export function useAnswers(names: Names, { names: meant }: Query, wanted: Folded): Answer[] {
  return names.uses.flatMap((use): Answer[] => {
    const found = bestFit(use, wanted, meant.includes(use.lower));
    if (found === null) return [];
    const namesake = names.byName.get(use.lower);
    const fit = isWhole(found) && namesake?.ports.length === 0 && hasPort(use) ? FIT.letter : found;
    const [title, path, registered] =
      typeof use.target === 'number'
        ? [`Port ${use.target}`, portPath(use.target), assignmentOf(names, use.target)]
        : [use.target.name, servicePath(use.target.slug), printPorts(use.target)];
    return [{ kind: 'use', title, path, detail: `${use.name}: ${use.what}. IANA: ${registered}`, fit }];
  });
}

export function formerAnswers(names: Names, { names: meant }: Query, wanted: Folded): Answer[] {
  return names.former.flatMap((former): Answer[] => {
    const fit = bestFit(former, wanted, meant.includes(former.lower));
    if (fit === null) return [];
    const { name, slug, since, now } = former;
    const detail = `no longer in the registry since ${since}${now === '' ? '' : `; in its place ${now}`}`;
    return [{ kind: 'service', title: name, path: servicePath(slug), detail, fit }];
  });
}
