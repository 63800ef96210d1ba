// Long because the fields are data: each has a label, a hint and what answers put into it.
import { type Transport, TRANSPORTS } from '../../record/port.ts';
import type { Answers } from './questions.ts';

/** What an application is made from. */
export interface Request {
  readonly name: string;
  readonly transports: readonly Transport[];
  /** The port to ask for; '' leaves the choice to IANA. */
  readonly port: string;
  readonly answers: Answers;
  /** Whether a port is asked for. */
  readonly wantsPort: boolean;
}

/** A field of IANA's application. */
export interface ApplicationField {
  readonly id: string;
  readonly label: string;
  /** What belongs there, in a sentence or two. */
  readonly hint: string;
  /** Whether its text is long. */
  readonly isLong: boolean;
  /** The text that follows from the request and its answers; '' where only the applicant knows. */
  readonly draft: (request: Request) => string;
}

const none = (): string => '';

const listTransports = (transports: readonly Transport[]): string =>
  TRANSPORTS.filter((one) => transports.includes(one))
    .map((one) => one.toUpperCase())
    .join(', ');

/** The fields of IANA's form, in its order. */
export const APPLICATION_FIELDS: readonly ApplicationField[] = [
  {
    id: 'assignee',
    label: 'Assignee: name and e-mail address',
    hint: 'The organization, company or person that holds the assignment.',
    isLong: false,
    draft: none,
  },
  {
    id: 'contact',
    label: 'Contact: name and e-mail address',
    hint: 'Who answers questions, and may submit changes on behalf of the assignee.',
    isLong: false,
    draft: none,
  },
  {
    id: 'resources',
    label: 'Resources required',
    hint: 'A service name, a port number, or both.',
    isLong: false,
    draft: ({ wantsPort }) => (wantsPort ? 'Port number and service name' : 'Service name'),
  },
  {
    id: 'transports',
    label: 'Transport protocols',
    hint: 'TCP, UDP, SCTP or DCCP. A name without a port needs them, too.',
    isLong: false,
    draft: ({ transports }) => listTransports(transports),
  },
  {
    id: 'code',
    label: 'Service code',
    hint: 'Required for DCCP, empty otherwise.',
    isLong: false,
    draft: none,
  },
  {
    id: 'service',
    label: 'Service name',
    hint: 'The name that you checked above.',
    isLong: false,
    draft: ({ name }) => name,
  },
  {
    id: 'port',
    label: 'Desired port number',
    hint: 'A number, or a range (User Port or System Port) from which IANA chooses. Empty for a name without a port.',
    isLong: false,
    draft: ({ wantsPort, port, answers }) => {
      if (!wantsPort) return '';
      return port || (answers.system === 'yes' ? 'System Port' : 'User Port');
    },
  },
  {
    id: 'description',
    label: 'Description',
    hint: 'What the service is, in a few words, with none but the best known acronyms.',
    isLong: false,
    draft: none,
  },
  {
    id: 'reference',
    label: 'Reference',
    hint: 'Describe the protocol here, and cite its document if there is one: the application must not rely on the document alone. State whether the protocol uses IP-layer broadcast, multicast or anycast.',
    isLong: true,
    draft: none,
  },
  {
    id: 'txt-keys',
    label: 'Defined TXT keys',
    hint: 'The keys of DNS-SD TXT records, or “None”.',
    isLong: true,
    draft: none,
  },
  {
    id: 'multicast',
    label: 'If broadcast or multicast is used, how and what for?',
    hint: 'Over IPv4, multicast is preferred to broadcast.',
    isLong: true,
    draft: none,
  },
  {
    id: 'congestion',
    label: 'If UDP is requested, how is traffic limited, and does the protocol react to congestion?',
    hint: 'UDP must not serve to get around the congestion control of TCP.',
    isLong: true,
    draft: ({ transports }) => (transports.includes('udp') ? '' : 'UDP is not requested.'),
  },
  {
    id: 'discovery',
    label: 'If UDP is requested, is the service solely for the discovery of hosts that support the protocol?',
    hint: 'Yes or no.',
    isLong: false,
    draft: ({ transports, answers: { discovery } }) => {
      if (!transports.includes('udp')) return 'UDP is not requested.';
      return { yes: 'Yes.', no: 'No.', unknown: '' }[discovery ?? 'unknown'];
    },
  },
  {
    id: 'versions',
    label: 'How does the protocol support versions?',
    hint: 'Where in a message, or when in a connection, the version is said.',
    isLong: true,
    draft: ({ answers: { versions } }) => (versions === 'yes' ? 'The protocol says its version in-band: ' : ''),
  },
  {
    id: 'several-transports',
    label: 'If you ask for more than one transport, how does the protocol differ over each?',
    hint: 'Differences that serve the transport alone, such as sequence numbers, do not make another service.',
    isLong: true,
    draft: ({ transports, answers: { same } }) => {
      if (transports.length === 0) return '';
      if (transports.length === 1) return 'Only one transport is requested.';
      return same === 'yes' ? 'The service is the same over each: ' : '';
    },
  },
  {
    id: 'security',
    label: 'How does the protocol support security?',
    hint: 'New services are expected to support it, and to avoid insecure variants.',
    isLong: true,
    draft: ({ answers: { security } }) =>
      security === 'yes' ? 'The protocol supports security on the same port: ' : '',
  },
  {
    id: 'why',
    label: 'Why is a port of its own necessary, as opposed to a Dynamic Port (49152–65535) or an existing port?',
    hint: 'Required for a User Port. For a System Port, explain why a User Port is unsuitable, too.',
    isLong: true,
    draft: ({ wantsPort, answers: { configured, dns, existing } }) =>
      wantsPort
        ? [
            configured === 'no'
              ? 'Neither a configuration nor a URI nor a related service tells clients the port.'
              : '',
            dns === 'no' ? 'Clients cannot look the service up in DNS.' : '',
            existing === 'no' ? 'No client of an existing service can use this one.' : '',
          ]
            .filter(Boolean)
            .join(' ')
        : 'No port is requested.',
  },
  {
    id: 'development',
    label: 'What is the state of development of the protocol?',
    hint: 'Say what is finished, and who implements it.',
    isLong: true,
    draft: none,
  },
  {
    id: 'other',
    label: 'Other information',
    hint: 'How the protocol differs from services that are assigned. RFC 6335 also allows known unauthorized uses and assignment notes.',
    isLong: true,
    draft: none,
  },
];

/** The whole application as text: each label, and below it what stands in its field. */
export function printApplication(values: Readonly<Record<string, string>>): string {
  return APPLICATION_FIELDS.map(({ id, label }) => `${label}\n${values[id]?.trim() || '–'}\n`).join('\n');
}
