import type { Service } from '../index/services.ts';
import type { Registry } from '../registry.ts';

/** A service to show an example with, and its port: https, or in an excerpt the first that has a port; throws an Error
 * if none has. */
export function exampleOf({ services }: Registry): { service: Service; port: number } {
  const candidates = [services.get('https'), ...services.values()].filter((one) => one !== undefined);
  for (const service of candidates) {
    const span = service.entries.find((entry) => entry.span && !entry.span.ranged)?.span;
    if (span) return { service, port: span.first };
  }
  throw new Error('The registry has no service with a port.');
}
