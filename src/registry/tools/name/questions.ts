// Long because the questions are data: each has its words, three answers and its sections.
import type { Section } from '../section.ts';

/** The answers that a question takes, as addresses write them. */
export const CHOICES = ['yes', 'no', 'unknown'] as const;
export type Choice = (typeof CHOICES)[number];

/** A question that decides what to apply for. Its ID stands in addresses, and is permanent. */
export interface Question {
  readonly id: QuestionId;
  readonly words: string;
  /** What each answer leads to. */
  readonly advice: Readonly<Record<Choice, string>>;
  /** Where the RFCs ask or answer the question. */
  readonly sections: readonly Section[];
}

export type QuestionId =
  | 'existing'
  | 'local'
  | 'experiment'
  | 'configured'
  | 'dns'
  | 'several'
  | 'security'
  | 'versions'
  | 'same'
  | 'discovery'
  | 'system';

/** What somebody answered so far. */
export type Answers = Readonly<Partial<Record<QuestionId, Choice>>>;

const rfc6335 = (section: string): Section => ({ rfc: 6335, section });
const rfc7605 = (section: string): Section => ({ rfc: 7605, section });

/** The questions of RFC 7605, those that end the path first. */
export const QUESTIONS: readonly Question[] = [
  {
    id: 'existing',
    words: 'Can an unmodified client of an existing service use your service?',
    advice: {
      yes: 'Apply for nothing. Your service is a copy of an existing one. Use that name and that port.',
      no: 'Say in the application how your service differs from those that are assigned.',
      unknown: 'Try a client of the service that is most like yours.',
    },
    sections: [rfc7605('7.1')],
  },
  {
    id: 'local',
    words: 'Do client and server always run on the same host?',
    advice: {
      yes: 'Apply for nothing. The server takes a Dynamic Port, and tells the client through a file or another means of the host.',
      no: 'Clients on other hosts have to learn the port. The next questions ask how.',
      unknown: 'Decide this first. Assigned ports are not intended for communication within a host.',
    },
    sections: [rfc7605('7.1')],
  },
  {
    id: 'experiment',
    words: 'Is the protocol still an experiment?',
    advice: {
      yes: 'Do not apply yet. Use the experimental ports 1021 and 1022 in a controlled environment. Apply in the last stages of design.',
      no: 'Apply before you deploy. Until then IANA may assign the port to somebody else.',
      unknown: 'Apply when you can answer the questions of IANA’s application, below.',
    },
    sections: [rfc7605('7.7'), rfc6335('6.1')],
  },
  {
    id: 'configured',
    words: 'Can clients learn the port from a configuration, a URI or a related service?',
    advice: {
      yes: 'Use a Dynamic Port. Apply for a service name alone.',
      no: 'Explain in the application why a Dynamic Port is unsuitable.',
      unknown: 'Look at how clients learn the host. The port can often come with it, as in a URI.',
    },
    sections: [rfc7605('7.1'), rfc6335('7.2')],
  },
  {
    id: 'dns',
    words: 'Can clients find the service in DNS, with SRV records or DNS-SD?',
    advice: {
      yes: 'Apply for a service name alone. IANA assigns it first come, first served.',
      no: 'Explain in the application why they cannot.',
      unknown: 'Multicast DNS finds services on a local network. Look whether that is enough.',
    },
    sections: [rfc7605('7.1'), rfc6335('8.1.1')],
  },
  {
    id: 'several',
    words: 'Do you want more than one port?',
    advice: {
      yes: 'Justify each port as an independently useful service, or carry all functions over one.',
      no: 'One port serves all functions, versions and kinds of devices.',
      unknown: 'Ask for one. Systems rarely need several.',
    },
    sections: [rfc7605('7.2'), rfc7605('6'), rfc6335('7.2')],
  },
  {
    id: 'security',
    words: 'Does the protocol support security, such as TLS or DTLS, on that same port?',
    advice: {
      yes: 'Describe it in the application. Ask for no second port without security.',
      no: 'Add security, because new services should support it. A pair of a secure and an insecure port may be refused.',
      unknown: 'Find out how the protocol supports security. IANA’s form asks for it.',
    },
    sections: [rfc7605('7.4')],
  },
  {
    id: 'versions',
    words: 'Does the protocol itself say its version?',
    advice: {
      yes: 'Future versions share the port. Leave version numbers out of the name and the description.',
      no: 'Add a version to the protocol, because one port is expected to serve all versions.',
      unknown: 'Find out how the protocol says its version. IANA’s form asks for it.',
    },
    sections: [rfc7605('7.5')],
  },
  {
    id: 'same',
    words: 'Is it the same service on each transport that you ask for?',
    advice: {
      yes: 'Ask for the same name and port on each. IANA assigns only the transports that you name.',
      no: 'Give each service its own name, as in NAME-ctl and NAME-alarm.',
      unknown: 'Ask only for the transports that are in use today. Others can follow.',
    },
    sections: [rfc7605('7.6'), rfc6335('7.2')],
  },
  {
    id: 'discovery',
    words: 'Does it only find hosts that offer another service?',
    advice: {
      yes: 'End the name in “-disc”. Over IPv4, use multicast rather than broadcast.',
      no: 'The name needs no such suffix.',
      unknown: 'A discovery service identifies hosts, often by multicast or broadcast, and does nothing else.',
    },
    sections: [rfc7605('7.6')],
  },
  {
    id: 'system',
    words: 'Must the port be a System Port (0–1023)?',
    advice: {
      yes: 'Take the way of the IETF. RFC 7605 advises developers not to apply for System Ports.',
      no: 'Ask for a User Port (1024–49151).',
      unknown: 'Ask for a User Port. The privilege of System Ports is not always enforced.',
    },
    sections: [rfc7605('7.3'), rfc6335('8.1.2')],
  },
];
