import type { Section } from '../section.ts';

/** What the RFCs say against a name that is well-formed. */
export interface NameAdvice {
  readonly words: string;
  readonly section: Section;
}

const REDUNDANT = /(?:^|-)(port|service|protocol)(?:-|$)/i;
// `ipv6` and `channel-2` match, although they may mean no version of the service: the reader decides. `http2` does not.
const VERSION = /(?:^|-)v?\d+(?:-\d+)*$|v\d+$/i;
const DISCOVERY = /(?:^|-)(?:disco|discover|discovery|find|finder|locator)$/i;

/** What speaks against a well-formed name, by its parts. */
export function adviseName(name: string): NameAdvice[] {
  const redundant = REDUNDANT.exec(name)?.[1];
  return [
    ...(redundant === undefined
      ? []
      : [
          {
            words: `Leave out “${redundant}”, because it says nothing in this registry.`,
            section: { rfc: 6335, section: '5' },
          },
        ]),
    ...(VERSION.test(name)
      ? [
          {
            words: 'If the number at its end is a version, leave it out, because future versions share the name.',
            section: { rfc: 7605, section: '7.5' },
          },
        ]
      : []),
    ...(DISCOVERY.test(name)
      ? [
          {
            words: 'If the service only finds hosts, end the name in “-disc”, as other discovery services do.',
            section: { rfc: 7605, section: '7.6' },
          },
        ]
      : []),
  ];
}
