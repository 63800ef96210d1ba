import {
  ABOUT,
  BLOCKED,
  CHANGES,
  CHECK_NAME,
  CHOOSE_PORT,
  CITING,
  COMPARE,
  DCCP_CODES,
  DOWNLOADS,
  HISTORIC,
  NO_PORT,
  rangePath,
  STATISTICS,
  TXT_KEYS,
  UNAUTHORIZED,
  WRONG,
} from '../../../registry/index/permalink.ts';
import { RANGES } from '../../../registry/record/port.ts';

const [SYSTEM, USER, DYNAMIC] = RANGES.map(rangePath) as [string, string, string];

const BROWSERS = 'browsers?|chrome|edge|fetch|firefox|safari';
const FILES = 'csv|download|json|pdf|spreadsheet|xlsx|xml';
const LISTED = 'contacts?|iana|list|numbers?|ports?|registry|services?';
const HELD = 'assigned|contacts?|entries|ports?|reserved|services?|unassigned';
const either = (one: string, other: string): RegExp =>
  new RegExp(String.raw`\b(?:${one})\b.*\b(?:${other})\b|\b(?:${other})\b.*\b(?:${one})\b`);

/** How people ask for a page of PLACES in a sentence, in the order in which they are tried. See isAboutRegistry. */
export const QUESTIONS: readonly (readonly [asked: RegExp, path: string])[] = [
  [/\b(?:first|last) (?:system|well known) ports?\b/, SYSTEM],
  [/\b(?:first|last) (?:user|registered) ports?\b/, USER],
  [/\b(?:first|last) (?:dynamic|private|ephemeral) ports?\b/, DYNAMIC],
  [/\bsquat(?:s|ted|ting|ters?)?\b/, UNAUTHORIZED],
  [either(BROWSERS, '(?:bad|blocked|restricted|unsafe).*ports?'), BLOCKED],
  [/\b(?:diff|differences?|comparison) (?:between|of|two|with)\b.*\breleases?\b/, COMPARE],
  [/\b(?:cite|citing|citation|reference) (?:to )?(?:this|the|iana|a page)\b/, CITING],
  [/\bdccp\b.*\bcodes?\b|\bservice codes?\b|^sc:\w{1,4}$/, DCCP_CODES],
  [/\b(?:dns sd|txt)\b.*\bkeys?\b|\btxt records?\b|\btxtvers\b/, TXT_KEYS],
  [/\bservices?\b.*\b(?:without|with no|having no)\b.*\bports?\b/, NO_PORT],
  [/\b(?:bonjour|dns sd|mdns|zeroconf)\b.*\b(?:service )?types?\b/, NO_PORT],
  [/\b(?:deprecated|former|historic|obsolete|old)\b.*\bservice names?\b/, HISTORIC],
  [
    either(
      'available|characters|check|format|free|hyphens?|length|limits?|rules?|syntax|taken|underscores?|valid|validate',
      'service names?|my name',
    ),
    CHECK_NAME,
  ],
  [either('outdated|mistakes?|typos?|incorrect|false', 'contact|data|entry|iana|registry|site'), WRONG],
  [/\b(?:change|update)s? (?:the |my |a )?(?:contact|assignee)\b|\bcontact (?:this|the) site\b/, WRONG],
  [/\b(?:de ?assign|release|return|revoke) .*\b(?:port|service name)$/, WRONG],
  [/\btransfer (?:a|the|my) (?:port|service name)\b|\bports? revocation\b/, WRONG],
  [
    /\b(?:apply|request|reserve|register|obtain|get)(?:ing)?\b.*\b(?:numbers?|ports?|service names?)\b|\b(?:early allocation|registration fee|expert review)\b/,
    CHECK_NAME,
  ],
  [/\b(?:ports?|service names?)\b.*\b(?:application|fee|form|policy|procedure|process)\b/, CHECK_NAME],
  [/\b(?:designated|port|iana) experts?\b/, ABOUT],
  [/\b(?:choose|first free|generate|largest|pick|random|select|suggest)\b.*\b(?:block|ports?|range)\b/, CHOOSE_PORT],
  [/\bports?\b.*\b(?:chooser|free to use|generator|picker)\b/, CHOOSE_PORT],
  [
    new RegExp(String.raw`\b(?:how many|number of|count of|total)\b.*\b(?:${HELD})\b|\bstatistics\b.*\byears?\b`),
    STATISTICS,
  ],
  [
    /\b(?:newest|latest|recent|recently)\b.*\b(?:added|assigned|assignments?|entries|ports?|registered|registrations?|services?)\b/,
    CHANGES,
  ],
  [/\b(?:registry|iana)\b.*\b(?:last updated|updates?)\b|^(?:atom\.xml|feed\.xml|rss\.xml)$/, CHANGES],
  [/^(?:changes?|removals?|removed)\b.*\bdate\b|\bdate changes$/, CHANGES],
  [/^service names port numbers\.\w+$/, DOWNLOADS],
  [either(FILES, LISTED), DOWNLOADS],
];

// The words of QUESTIONS, and those between them. With any other word a question is about something else: “latest kafka
// ports”.
const WORDS = new Set([
  ...QUESTIONS.flatMap(
    ([asked]) =>
      asked.source
        .replace(/\\[bw]/g, ' ')
        .replace(/\\/g, '')
        .match(/[a-z.]{2,}/g) ?? [],
  ),
  ...`a above added all and another any app are at below between by can company date do does each etc every find first for
  free from has have how i in is it last latest many me modified more my not of old on or our out people sctp squatting
  tcp that there to udp us used want was we what when where which who will would years`.split(/\s+/),
]);
// Who names IANA, a TXT key or a code of DCCP means the registry, whatever the other words are.
const CERTAIN = /\biana\b|\btxt keys?\b|^txt records? \w+$|^sc:|^service names port numbers\./;

/** Whether a text is about the registry or this site, and not about a product that its words name. */
export const isAboutRegistry = (text: string): boolean =>
  CERTAIN.test(text) || text.split(' ').every((word) => WORDS.has(word) || WORDS.has(`${word}s`));
