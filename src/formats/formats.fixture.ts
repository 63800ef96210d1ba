import { entryOf, registryOf } from '../registry/registry.fixture.ts';
import type { Registry } from '../registry/registry.ts';

export const absolute = (path: string): string => `https://ports.example${path}`;

const entry = (name: string, port: string, transport: string, more: object = {}) =>
  entryOf({ 'Service Name': name, 'Port Number': port, 'Transport Protocol': transport, ...more });

/** A registry with an ordinary service, an alias, services without a port, on SCTP and on many ports, and more. */
export const REGISTRY: Registry = registryOf(
  [
    entry('https', '443', 'tcp', {
      Description: 'http protocol over TLS/SSL',
      Assignee: '[IESG]',
      Contact: '[IETF_Chair]',
      'Modification Date': '2021-10-01',
      Reference: '[RFC9110][1][Some text]',
    }),
    entry('https', '443', 'udp', { Description: 'http protocol over TLS/SSL' }),
    entry('els', '1315', 'sctp', { Description: 'E.L.S., Event Listener Service' }),
    entry('x11', '6000-6001', 'tcp', { Description: 'X Window System' }),
    entry('http-alt', '591', 'tcp', { Description: 'FileMaker' }),
    entry('http-alt', '8008', 'tcp', { Description: 'HTTP Alternate' }),
    entry('boe-cms', '6400', '', { Description: 'boe-cms' }),
    entry('pra_elmd', '1587', 'tcp', {
      Description: 'pra_elmd',
      'Assignment Notes':
        'This entry is an alias to "pra-elmd".\n' +
        'This entry is now historic, not usable for use with many\ncommon service discovery mechanisms.',
    }),
    entry('pra-elmd', '1587', 'tcp', {
      Description: 'pra_elmd\nIANA assigned this well-formed service name as a replacement for "pra_elmd".',
    }),
    entry('disc-only', '9', 'dccp', { Description: 'Discard', 'Service Code': '1145656131' }),
    entry('shell', '514', 'tcp', { Description: 'cmd' }),
    entry('syslog', '514', 'udp'),
    entry('', '0', 'tcp', { Description: 'Reserved' }),
    entry('jmap', '', 'tcp', { Description: 'JSON Meta Application Protocol' }),
    entry('', '5590', '', { Description: 'Unassigned' }),
    entry('', '5591', 'tcp', {
      Description: 'Unassigned',
      'Unauthorized Use Reported': 'Known use & more <of> 5591',
    }),
  ],
  [
    ['IESG', 'IESG', '', 'mailto:iesg&ietf.org|http://www.iesg.org', '2020-01-02'],
    ['IETF_Chair', '', 'IETF "Chair"', '', ''],
  ],
  { footnotes: { '1': 'Only\nin tests.' }, links: { 'Some text': 'https://example.org/?a=1&b=2' } },
);
