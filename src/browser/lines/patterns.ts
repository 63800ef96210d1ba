// Parts of expressions. Each takes time in proportion to its text.

/** A transport as tools write it: tcp6, udp4, tcp46, udplite. */
export const TRANSPORT = '(?:tcp|udp|sctp|dccp)(?:46|4|6|lite)?(?![a-z0-9])';
export const NUMBER = '(?:0x[0-9a-f]{1,4}|\\d{1,7})(?![a-z0-9]|\\.\\d)';
/** A service's name in place of a number. */
export const NAME = '[a-z][a-z0-9_+-]{0,40}';
export const PORT = `(?:${NUMBER}|${NAME})`;
export const IPV4 = '\\d{1,3}(?:\\.\\d{1,3}){3}(?:%[\\w-]{1,20})?';
const IPV6_IN_BRACKETS = '\\[[0-9a-f:.]{0,45}(?:%[\\w.-]{1,20})?\\]';
// It begins where a word begins, so that no text is looked through again and again.
const HOST = '(?<![\\p{L}\\p{N}_.-])(?:localhost|(?:[\\p{L}\\p{N}_-]{1,63}\\.){1,8}[\\p{L}][\\p{L}\\p{N}-]{1,62})';
/** An address, or the name of a host. */
export const ADDRESS = `(?:${IPV6_IN_BRACKETS}|\\*|${IPV4}|${HOST})`;
export const NUMERIC_ADDRESS = `(?:${IPV6_IN_BRACKETS}|\\*|${IPV4}|localhost)`;
/** A host whose name ends as domains do, so that what follows the next dot is no part of it. */
export const HOST_OF_DOMAIN =
  '(?<![\\w.-])(?:[a-z0-9_-]{1,63}\\.){1,8}(?:com|net|org|edu|gov|mil|int|info|arpa|local|lan|home|internal|corp|localdomain|dev|app|cloud|[a-z]{2})';
/** A name that is no country's domain. */
export const LONG_NAME = '[a-z][a-z0-9+-]{2,40}';
/** An IPv6 address without brackets, with what stands between it and the port. */
export const BARE_IPV6 = '(?:[0-9a-f]{0,4}:){2,8}(?:\\d{1,3}(?:\\.\\d{1,3}){3}:|(?<=%\\w{1,20})[.:])?';
/** What stands between the first and the last of several ports. */
export const TO = '(?:(?:-|–|—|:|\\.\\.\\.?)|\\s(?:-|–|—|:|\\.\\.\\.?|to|through|bis)\\s)';
/** One port, or the first and last of several. */
export const PORTS = `${NUMBER}(?:${TO}${NUMBER})?`;
/** Words between ports, in the languages that people list them in. */
export const CONJUNCTIONS = ['and', 'or', 'und', 'oder', 'et', 'y', 'e', 'ja', 'en', 'och', 'og'];
const AND = `(?:\\s?[,;&|+]\\s?(?:and\\s)?|\\s(?:${CONJUNCTIONS.join('|')})\\s|\\s)`;
/** Ports with commas or blanks between. */
export const PORT_LIST = `${PORTS}(?:${AND}${PORTS}){0,60}`;
/** What stands between a key and its ports. */
export const KEY_END = '["\']?\\s?(?:==|=|:|[_-]|\\beq\\b|\\bin\\b|\\bne\\b)?\\s?["\'{[]?\\s?:?';
/** A word begins here. */
export const BEFORE = '(?<![\\p{L}\\p{N}])';
