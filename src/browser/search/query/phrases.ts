import { unique } from '../../../registry/text/list.ts';
import { CONJUNCTIONS } from '../../lines/patterns.ts';
import { wordsOf } from '../fold.ts';

// Words that people write around a name when they ask for it, in several languages.
const ASIDE = new Set([
  ...CONJUNCTIONS,
  ...`what whats what's which who whom where when how is are was does do did can the a an of for by on in to at with it its
  my your this that use uses used using run runs running listen listens listening own owns owned assigned registered
  default standard official known well-known need needed required requires should i me we tell give want vs versus port ports portnumber number numbers no nr protocol protocols service services daemon client rfc rfcs
  server servers tcp udp sctp dccp allow deny block open close ufw firewall meaning mean definition name called
  für fuer auf der die das von puerto puertos de del el la para porta portas porte le du des pour poort voor
  welcher welche welches ist wie standardport portnummer benutzt nutzt verwendet quel quelle utilise par défaut defaut
  qué que cual cuál usa por defecto quale qual welke gebruikt какой у использует
  порт для ポート 端口 号 是什么 の`
    .split(/\s+/)
    .filter(Boolean),
]);
// Words at the end of a text that say what kind of thing the name before them is.
const KIND = /\s(?:protocol|server|service|daemon|client|port|ports|servers|services|traffic|connection)$/;
const SECURED =
  /\s?(?:\s(?:over|via|with|on|through)\s|\s|\+|\/)(?:ssl\/tls|tls\/ssl|ssl|tls|dtls)$|^(?:secure|secured|encrypted|ssl|tls)\s|\s\(?(?:secure|ssl|tls)\)?$/i;

// Endings behind a name: units of systemd (cups.socket), STARTTLS, and versions (SNMPv3, IMAP4rev1).
const UNIT = /\.(?:service|socket)$|\s(?:over|with|via)\sstarttls$/i;
const VERSION = /[\s-]?v\d+(?:\.\d+)?[a-z]?$|\d?rev\d$/i;
// Texts in these scripts have no blanks between words. No name of the registry is written in them.
const SCRIPTS = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}ー]+';
const EAST_ASIAN = new RegExp(`^${SCRIPTS}$`, 'u');
const ANY_EAST_ASIAN = new RegExp(SCRIPTS, 'gu');

/** Puts blanks around text in East Asian scripts, which has none: 8080番ポート. */
export const spaceOut = (text: string): string => text.replace(ANY_EAST_ASIAN, ' $& ');

const words = (text: string): string[] => text.split(/[\s/]+/).filter(Boolean);
const singular = (text: string): string => text.replace(/([a-z]{2})s\b/gi, '$1');
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The parts and spellings of a text that may be the name of a service or of a thing, the likeliest first. `bare` is the
 * text without the marks around it (see tidy).
 */
export function phrasesOf(text: string, bare: string): string[] {
  const asked = squeeze(
    spaceOut(bare)
      .replace(/[?!"“”`]/g, ' ')
      .replace(/[([{<]([^)\]}>]*)[)\]}>]/g, ' $1 '),
  );
  const inside = [...bare.matchAll(/\(([^()]{2,30})\)/g)].map(([, part = '']) => part);
  const outside = squeeze(bare.replace(/\([^()]*\)/g, ' '));
  const named = words(asked)
    .filter((word) => !ASIDE.has(word.toLowerCase()) && !EAST_ASIAN.test(word))
    .filter((word) => !/^\W*\d+\W*$/.test(word) || /^\d+$/.test(asked))
    .join(' ');
  const numberless = named && asked.replace(/\s\d+(?!\S)/g, '');
  const short = asked.replace(UNIT, '').replace(VERSION, '');
  const plain = [text, bare, asked, outside, ...inside, asked.replace(KIND, ''), short, numberless, named].map(squeeze);
  const secure = unique([asked, asked.replace(KIND, ''), named, outside, ...inside])
    .filter((phrase) => SECURED.test(phrase))
    .flatMap(securedNames);
  const whole = unique([...plain, ...plain.slice(0, 1).map(singular), singular(asked), singular(named)]);
  return unique([text, bare, ...secure, ...whole].flatMap(spellings)).filter((phrase) => phrase.length > 0);
}

// The names that a service may have if a protocol runs over TLS: ldaps, telnets, pop3s, sip-tls.
function securedNames(phrase: string): string[] {
  const base = squeeze(phrase.replace(SECURED, ' '));
  return base === ''
    ? []
    : [
        phrase,
        `${base} over tls`,
        `${base}s`,
        `secure ${base}`,
        `${base}-tls`,
        `${base}-ssl`,
        `${base}-s`,
        `${base}-secure`,
      ];
}

function spellings(phrase: string): string[] {
  return [phrase, phrase.replaceAll(' ', '-'), phrase.replaceAll(' ', ''), phrase.replaceAll('_', ' ')];
}

/**
 * The words that are asked for, without numbers and those that people write around a name. If none is left and no port
 * is asked for, all words, unless all are numbers.
 */
export function wordsAsked(bare: string, hasPort = false): string[] {
  const all = wordsOf(spaceOut(bare)).slice(0, 12);
  const named = all.filter((word) => !ASIDE.has(word) && !EAST_ASIAN.test(word) && !/^\d+$/.test(word));
  return unique(named.length > 0 || hasPort ? named : all.some((word) => !/^\d+$/.test(word)) ? all : []);
}
