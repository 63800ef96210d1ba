import type { Link } from '../../registry/facts/link.ts';
import type { CommonUsesPage } from '../../registry/facts/list/common-uses-page.ts';
import { type Absolute, type EntryContext, printJson } from './entry-json.ts';
import { headOf } from './list-json.ts';
import type { CommonUsesJson } from './list-schemas.ts';
import { useJson } from './port-parts.ts';

/** The JSON of all common names, and of the ports that people use for another service than the assigned one. */
export function printCommonUsesJson(context: EntryContext, page: CommonUsesPage, absolute: Absolute): string {
  const serviceJson = ({ title, path }: Link): { name: string; permalink: string } => ({
    name: title,
    permalink: absolute(path),
  });
  const json: CommonUsesJson = {
    ...headOf('common-uses', page, absolute),
    release: context.info.updated,
    uses: page.uses
      .flatMap(({ uses }) => uses)
      .map(({ common, service, ports }) => ({
        ...useJson(common),
        service: service && serviceJson(service),
        ports: ports.map(({ title, path }) => ({ portNumber: title, permalink: absolute(path) })),
      })),
    conflicts: page.conflicts.map(({ port, path, transports, services, uses }) => ({
      port,
      permalink: absolute(path),
      transports,
      services: services.map(serviceJson),
      uses: uses,
    })),
  };
  return printJson(json);
}
