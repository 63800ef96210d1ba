import { CHOOSE_PORT } from '../../index/permalink.ts';
import type { PortRange, Transport } from '../../record/port.ts';
import { USUAL_QUESTION } from '../../tools/ports/question.ts';
import { printQuestion } from '../../tools/ports/question-address.ts';
import { enumerateWords, type Phrase, type Sentence } from '../sentence.ts';

/** A link to a section of RFC 6335. */
export const rfc6335 = (section: string): Phrase => ({
  text: `RFC 6335, Section ${section}`,
  url: `https://www.rfc-editor.org/rfc/rfc6335#section-${section}`,
});

/** `TCP and UDP` */
export const enumerateTransports = (transports: readonly Transport[]): string =>
  enumerateWords(transports.map((transport) => transport.toUpperCase()));

/** `TCP and UDP 443` */
export const placeOf = (transports: readonly Transport[], number: number): string =>
  `${enumerateTransports(transports)} ${number}`;

/** `a, b or c` */
export const orOf = (words: readonly string[]): string => enumerateWords(words).replace(/ and (?=[^ ]*$)/, ' or ');

/** A link to IANA's application form. `what` is `it` or `one`. */
export const applyTo = (what: string): Phrase => ({
  text: `ask IANA to assign ${what}`,
  url: 'https://www.iana.org/protocols/apply',
});

/** A link to unassigned ports near a port. */
export const choosePort = (number: number): Phrase => ({
  text: 'choose an unassigned port',
  path: `${CHOOSE_PORT}${printQuestion({ ...USUAL_QUESTION, near: number, order: 'nearest' })}`,
});

/** How a reader can get an unassigned port of a range. `what` is `it` or `one`. */
export function askSentence({ id }: PortRange, what: string): Sentence {
  return id === 'system'
    ? ['IANA assigns System Ports by IETF Review or IESG Approval only (', rfc6335('8.1.2'), ').']
    : ['You can ', applyTo(what), ' to you.'];
}

/** Why anybody may use Dynamic Ports; `what` is `these ports`. */
export const dynamicSentence = (what: string): Sentence => [
  'IANA never assigns Dynamic Ports (',
  rfc6335('6'),
  `). Others may be using ${what}.`,
];
