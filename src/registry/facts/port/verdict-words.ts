import type { Transport } from '../../record/port.ts';
import { enumerateWords, type Phrase } from '../sentence.ts';

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
