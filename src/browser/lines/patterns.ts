// Parts of regular expressions. The time that each takes grows only in proportion to the length of the text.

/** A transport as tools write it: tcp6, udp4, tcp46, udplite. */
export const TRANSPORT = '(?:tcp|udp|sctp|dccp)(?:46|4|6|lite)?(?![a-z0-9])';
export const NUMBER = '(?:0x[0-9a-f]{1,4}|\\d{1,7})(?![a-z0-9]|\\.\\d)';
/** A service's name in place of a number. */
export const NAME = '[a-z][a-z0-9_+-]{0,40}';
export const PORT = `(?:${NUMBER}|${NAME})`;
export const IPV4 = '\\d{1,3}(?:\\.\\d{1,3}){3}(?:%[\\w-]{1,20})?';
const IPV6_IN_BRACKETS = '\\[[0-9a-f:.]{0,45}(?:%[\\w.-]{1,20})?\\]';
// A host begins where a word begins, so that no part of a text is searched twice.
const HOST = '(?<![\\p{L}\\p{N}_.-])(?:localhost|(?:[\\p{L}\\p{N}_-]{1,63}\\.){1,8}[\\p{L}][\\p{L}\\p{N}-]{1,62})';
/** An address, or the name of a host. */
export const ADDRESS = `(?:${IPV6_IN_BRACKETS}|\\*|${IPV4}|${HOST})`;
export const NUMERIC_ADDRESS = `(?:${IPV6_IN_BRACKETS}|\\*|${IPV4}|localhost)`;
/**
 * A host whose name ends with a common top-level domain or with two letters, like the domain of a country. What follows
 * the next dot is not part of the name.
 */
export const HOST_OF_DOMAIN =
  '(?<![\\w.-])(?:[a-z0-9_-]{1,63}\\.){1,8}(?:com|net|org|edu|gov|mil|int|info|arpa|local|lan|home|internal|corp|localdomain|dev|app|cloud|[a-z]{2})';
/** The name of a service with at least three characters, so that it cannot be the domain of a country. */
export const LONG_NAME = '[a-z][a-z0-9+-]{2,40}';
/** An IPv6 address without brackets, and the sign between it and the port. */
export const BARE_IPV6 = '(?:[0-9a-f]{0,4}:){2,8}(?:\\d{1,3}(?:\\.\\d{1,3}){3}:|(?<=%\\w{1,20})[.:])?';
/** The sign or word between the first and the last port of a range. */
export const TO = '(?:(?:-|–|—|:|\\.\\.\\.?)|\\s(?:-|–|—|:|\\.\\.\\.?|to|through|bis)\\s)';
/** One port, or the first and last of several. */
export const PORTS = `${NUMBER}(?:${TO}${NUMBER})?`;
/** Words for “and” and “or” between ports, in several languages. */
export const CONJUNCTIONS = ['and', 'or', 'und', 'oder', 'et', 'y', 'e', 'ja', 'en', 'och', 'og'];
const AND = `(?:\\s?[,;&|+]\\s?(?:and\\s)?|\\s(?:${CONJUNCTIONS.join('|')})\\s|\\s)`;
/** Ports with commas, other signs, blanks or conjunctions between them. */
export const PORT_LIST = `${PORTS}(?:${AND}${PORTS}){0,60}`;
/** The signs and words between a key, such as `port`, and its ports. */
export const KEY_END = '["\']?\\s?(?:==|=|:|[_-]|\\beq\\b|\\bin\\b|\\bne\\b)?\\s?["\'{[]?\\s?:?';
/** A word begins here. */
export const BEFORE = '(?<![\\p{L}\\p{N}])';
