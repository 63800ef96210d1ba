import { covers } from '../../../registry/record/port.ts';
import type { NamedService, Names } from './names.ts';

/** The services that a port is assigned to. */
export function servicesOn({ services }: Pick<Names, 'services'>, port: number): NamedService[] {
  return services.filter(({ ports }) => ports.some((span) => covers(span, port)));
}
