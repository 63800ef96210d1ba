import { sharedPagePath } from '../../registry/facts/port/own-page.ts';
import { portsOf } from '../../registry/record/port.ts';
import { href } from '../href.ts';
import { loadNames } from '../search/index/index-files.ts';
import type { Names } from '../search/index/names.ts';
import { portPagePath } from '../search/port-page.ts';

/** The words and the link that a map has for a port. */
export interface PortWords {
  /** The services of a port, '' if it has none or their names are not loaded yet; and its status. */
  readonly say: (port: number) => readonly [services: string, status: string];
  /** The page that shows a port; until the names are loaded, the page of its thousand. */
  readonly link: (port: number) => string;
}

/** Tells the status of ports by `statusOf`, and their services as soon as the names are loaded; then calls `loaded`. */
export function tellPorts(statusOf: (port: number) => string, loaded: () => void): PortWords {
  const services = new Map<number, string>();
  let names: Names | undefined;
  loadNames().then(
    (all) => {
      names = all;
      for (const { name, ports } of all.services) {
        for (const port of ports.flatMap(portsOf)) {
          const before = services.get(port);
          services.set(port, before ? `${before}, ${name}` : name);
        }
      }
      loaded();
    },
    // Without names, numbers and statuses are still shown.
    () => undefined,
  );
  return {
    say: (port) => {
      const on = services.get(port);
      return on ? [on, 'Assigned'] : ['', statusOf(port)];
    },
    link: (port) =>
      href(names && names.present?.has(port) !== false ? portPagePath(names, port) : sharedPagePath(port, null)),
  };
}
