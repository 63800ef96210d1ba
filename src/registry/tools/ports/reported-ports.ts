import { type Interval, overlap, parseSpan } from '../../record/port.ts';
import type { Holding } from './knowledge.ts';

/**
 * The ports of which an entry reports unauthorized use: those that the report names, as in `port 796` or
 * `ports 2194-2196`, or all ports of the entry where the report names none of them.
 */
export function reportedPorts({ span, unauthorizedUse }: Holding): Interval[] {
  if (!span || unauthorizedUse === '') return [];
  const named = [...unauthorizedUse.matchAll(/\d+(?:-\d+)?/g)].flatMap(([text]) => {
    const ports = parseSpan(text);
    return typeof ports !== 'string' && overlap(ports, span)
      ? [{ first: Math.max(ports.first, span.first), last: Math.min(ports.last, span.last) }]
      : [];
  });
  return named.length > 0 ? named : [span];
}
