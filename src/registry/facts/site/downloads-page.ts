import { jsonPath, portPath, servicePath, transportPath } from '../../index/permalink.ts';
import { exampleOf } from '../example.ts';
import type { Headline } from '../headline.ts';
import type { SiteData } from '../site-data.ts';

/** An example of what to do with a file: its purpose, the path of the file, and the command around its URL. */
interface DownloadExample {
  readonly what: string;
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What the downloads page says besides its files. */
export interface DownloadsPage extends Headline {
  /** The release's date. */
  readonly updated: string;
  readonly excerpt: boolean;
  /** The path of one port's JSON. */
  readonly portJson: string;
  /** The path of one service's JSON. */
  readonly serviceJson: string;
  /** The path of one list's JSON. */
  readonly listJson: string;
  readonly examples: readonly DownloadExample[];
}

export function downloadsPage({ registry }: SiteData): DownloadsPage {
  const { updated, excerpt } = registry.info;
  const { service, port } = exampleOf(registry);
  const portJson = jsonPath(portPath(port));
  const serviceJson = jsonPath(servicePath(service.slug));
  return {
    title: `Downloads: the registry of ${updated} as CSV, XML, JSON and text`,
    description:
      "IANA's port and service name registry as CSV, XML, JSON, plain text and a services file, with checksums; JSON for each port and service.",
    updated,
    excerpt,
    portJson,
    serviceJson,
    listJson: jsonPath(transportPath('sctp')),
    examples: [
      {
        what: `What port ${port} is assigned to`,
        path: portJson,
        before: 'curl -s',
        after: "| jq -r '.entries[].serviceName'",
      },
      {
        what: `Ports of ${service.name}`,
        path: serviceJson,
        before: 'curl -s',
        after: "| jq -c '.ports[] | [.portNumber, .statusByTransport]'",
      },
      {
        what: 'Every entry that reports unauthorized use',
        path: '/service-names-port-numbers.json',
        before: 'curl -s',
        after: "| jq -r '.entries[] | select(.unauthorizedUseReported) | .permalink'",
      },
      {
        what: 'A services file for nmap',
        path: '/services.txt',
        before: 'curl -sO',
        after: '&& nmap --servicedb services.txt localhost',
      },
    ],
  };
}
