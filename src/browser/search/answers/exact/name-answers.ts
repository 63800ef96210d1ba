import { servicePath } from '../../../../registry/index/permalink.ts';
import { type Interval, overlap, printInterval } from '../../../../registry/record/port.ts';
import type { Mention } from '../../../lines/mention.ts';
import type { NamedService, Names } from '../../index/names.ts';
import type { Query } from '../../query/query.ts';
import { type Answer, answerOf } from '../answer.ts';
import { FIT, type Fit, isMeant, isWhole } from '../fit.ts';
import { pageOfUse } from '../page-of-use.ts';
import { printUse } from '../print-use.ts';
import { assignmentOf, portAnswers } from './port-answers.ts';
import type { Wanted } from './wanted.ts';

function printPorts({ ports }: Pick<NamedService, 'ports'>): string {
  return ports.length === 0 ? 'no port' : ports.map((span) => printInterval(span, '–')).join(', ');
}

// A service or common name fits better if it is on a port that the query mentions, too.
function onMentioned(mentions: readonly Mention[], ports: readonly Interval[], fit: Fit): Fit {
  const here = mentions.some(({ ports: asked }) => asked && ports.some((span) => overlap(span, asked)));
  return here && isMeant(fit) && fit < FIT.letter ? Math.max(fit, FIT.alike) + 1 / 2 : fit;
}

const BEHIND = FIT.exact - 9 / 20;
const mentionOf = (ports: Interval): Mention => ({ ports, name: null, transports: [], aside: false });

/** The services that a query names. A label (`_ipp._tcp`) means only the service with exactly this name. */
export function serviceAnswers(names: Names, { label, mentions }: Query, wanted: Wanted): Answer[] {
  return names.services.flatMap((service): Answer[] => {
    const { name, lower, slug, ports } = service;
    const found = label ? (lower === label.name ? FIT.letter : null) : wanted.fit(service);
    if (found === null) return [];
    const isBehind = !label && isWhole(found) && names.givingWay.has(lower);
    const fit = isBehind ? FIT.alike : onMentioned(mentions, ports, found);
    const [port] = ports;
    return [
      answerOf({ kind: 'service', title: name, path: servicePath(slug), ports: printPorts(service), fit }),
      // If the service has one port, its page is often wanted, too.
      ...(isWhole(fit) && ports.length === 1 && port ? portAnswers(names, [mentionOf(port)], BEHIND) : []),
    ];
  });
}

/** The common names that a query names. `whats` has, by place, what they are for. */
export function useAnswers(names: Names, whats: readonly string[], { mentions }: Query, wanted: Wanted): Answer[] {
  return names.uses.flatMap((use): Answer[] => {
    const found = wanted.fit(use);
    if (found === null) return [];
    const { name, lower, target, rank, place } = use;
    const whole = isWhole(found) && names.givingWay.has(lower) ? Math.max(found, FIT.exact) : found;
    const isPort = typeof target === 'number';
    const ports = isPort ? [{ first: target, last: target }] : target.ports;
    return [
      answerOf({
        kind: 'use',
        ...pageOfUse(use),
        ports: isPort ? '' : printPorts(target),
        detail: isPort ? assignmentOf(names, target) : '',
        use: printUse(name, whats[place]),
        // If a name has several targets, people mostly mean the first.
        fit: onMentioned(mentions, ports, whole) - rank / 1000,
      }),
    ];
  });
}

/**
 * The former services that a query names, and the services that took their place. The new services come first, unless
 * the former name was given to the letter.
 */
export function formerAnswers(names: Names, { label }: Query, wanted: Wanted): Answer[] {
  return names.former.flatMap((former): Answer[] => {
    const fit = label ? (former.lower === label.name ? FIT.letter : null) : wanted.fit(former);
    if (fit === null) return [];
    const { name, slug, since, now } = former;
    const detail = `No longer in the registry since ${since}${now === '' ? '' : `; in its place ${now}`}`;
    const successors = now.split(', ').flatMap((one) => names.byName.get(one.toLowerCase()) ?? []);
    return [
      ...(isMeant(fit) ? successors : []).map((service) =>
        answerOf({
          kind: 'service',
          title: service.name,
          path: servicePath(service.slug),
          ports: printPorts(service),
          passage: `In place of ${name}.`,
          fit: fit + (fit === FIT.letter ? -1 : 1) / 1000,
        }),
      ),
      answerOf({ kind: 'former', title: name, path: servicePath(slug), detail, fit }),
    ];
  });
}
