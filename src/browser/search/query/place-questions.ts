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
  OFFLINE,
  STATISTICS,
  TXT_KEYS,
  UNAUTHORIZED,
  WRONG,
} from '../../../registry/index/permalink.ts';
import { type Place, place, RANGE_PLACES } from './place-words.ts';

const APPLY = place('Check a name, or apply', CHECK_NAME);
const CHOOSE = place('Choose a port', CHOOSE_PORT);
const WRONG_DATA = place('If something is wrong', WRONG);
const [SYSTEM, USER, DYNAMIC] = RANGE_PLACES;
const RECENT = place('Changes', CHANGES);
const DOWNLOAD = place('Downloads', DOWNLOADS);

const BROWSERS = 'browsers?|chrome|edge|fetch|firefox|safari';
const FILES = 'csv|download|json|pdf|spreadsheet|xlsx|xml';
const LISTED = 'contacts?|iana|list|numbers?|ports?|registry|services?';
const HELD = 'assigned|contacts?|entries|ports?|reserved|services?|unassigned';
const either = (one: string, other: string): RegExp =>
  new RegExp(String.raw`\b(?:${one})\b.*\b(?:${other})\b|\b(?:${other})\b.*\b(?:${one})\b`);

/** How people ask for a page in a sentence, in the order in which they are tried. See isAboutRegistry. */
export const QUESTIONS: readonly (readonly [asked: RegExp, place: Place])[] = [
  [/\b(?:lowest|first|last|highest) (?:system|well known) ports?\b/, SYSTEM],
  [/\b(?:lowest|first|last|highest) (?:user|registered) ports?\b/, USER],
  [/\b(?:lowest|first|last|highest) (?:dynamic|private|ephemeral) ports?\b/, DYNAMIC],
  [/\bsquat(?:s|ted|ting|ters?)?\b/, place('Unauthorized use', UNAUTHORIZED)],
  [either(BROWSERS, '(?:bad|blocked|restricted|unsafe).*ports?'), place('Blocked ports', BLOCKED)],
  [
    /\b(?:diff|differences?|compar(?:e|ing|ison)) (?:between|of|two|with)\b.*\breleases?\b/,
    place('Compare releases', COMPARE),
  ],
  [/\b(?:cite|citing|citation|reference) (?:to )?(?:this|the|iana|a page)\b/, place('How to cite a page', CITING)],
  [/\bdccp\b.*\bcodes?\b|\bservice codes?\b|^sc:\w{1,4}$/, place('DCCP service codes', DCCP_CODES)],
  [/\b(?:dns sd|txt)\b.*\bkeys?\b|\btxt records?\b|\btxtvers\b/, place('TXT keys', TXT_KEYS)],
  [/\bservices?\b.*\b(?:without|with no|having no)\b.*\bports?\b/, place('Services without a port', NO_PORT)],
  [/\b(?:bonjour|dns sd|mdns|zeroconf)\b.*\b(?:service )?types?\b/, place('Services without a port', NO_PORT)],
  [
    /\b(?:deprecated|former|historic|obsolete|old|retired|withdrawn)\b.*\bservice names?\b/,
    place('Historic names', HISTORIC),
  ],
  [
    either(
      'available|characters|check|format|free|hyphens?|length|limits?|rules?|syntax|taken|underscores?|valid|validate',
      'service names?|my name',
    ),
    APPLY,
  ],
  [either('outdated|mistakes?|typos?|incorrect|false', 'contact|data|entry|iana|registry|site'), WRONG_DATA],
  [/\b(?:change|update)s? (?:the |my |a )?(?:contact|assignee)\b|\bcontact (?:this|the) site\b/, WRONG_DATA],
  [
    /\b(?:de ?assign|release|return|revoke)(?:ing)? (?:an? |the |my )?(?:assigned )?(?:port|service name)$|\btransfer(?:ring)? (?:a|the|my) (?:port|service name)\b|\bports? (?:revocation|transfer|de ?assignment)\b/,
    WRONG_DATA,
  ],
  [
    /\b(?:apply|request|reserve|register|obtain|get)(?:ing)? (?:for )?(?:an? |the |my |your |our |some )?(?:new |own |official |system |user |tcp |udp )*(?:ports?|service names?)\b/,
    APPLY,
  ],
  [
    /\b(?:ports?|service names?|iana)\b.*\b(?:registration|application|request|assignment|allocation)s? (?:form|fee|cost|procedure|process|policy|rules?)\b/,
    APPLY,
  ],
  [/\b(?:early allocation|registration fee|expert review)\b|\brequest (?:an? )?(?:iana|number)\b/, APPLY],
  [/\b(?:designated|port|iana) experts?\b/, place('About', ABOUT)],
  [/\b(?:choose|choosing|pick|picking|select|suggest|generate)\b.*\bports?\b/, CHOOSE],
  [/\b(?:first free|random|largest unassigned|largest free)\b.*\b(?:ports?|block|range)\b/, CHOOSE],
  [/\bports? (?:picker|generator|chooser)\b|\bports?\b.*\bfree to use\b/, CHOOSE],
  [
    new RegExp(String.raw`\b(?:how many|number of|count of|total)\b.*\b(?:${HELD})\b|\bstatistics\b.*\byears?\b`),
    place('Statistics', STATISTICS),
  ],
  [
    /\b(?:newest|latest|recent|recently)\b.*\b(?:added|assigned|assignments?|entries|ports?|registered|registrations?|services?)\b/,
    RECENT,
  ],
  [/\b(?:registry|iana)\b.*\b(?:last updated|updates?)\b|^(?:atom|feed|rss)\.xml$/, RECENT],
  [/^(?:changes?|removals?|removed)\b.*\bdate\b|\bdate changes$/, RECENT],
  [/^service names port numbers\.\w+$/, DOWNLOAD],
  [either(FILES, LISTED), DOWNLOAD],
  [/^(?:copyright|public domain|terms of (?:use|service))$/, place('About', ABOUT)],
  [/^(?:offline|offline use|use offline|work offline)$/, place('Use this site offline', OFFLINE)],
];

// The words of questions about the registry and the site. With any other word a question is about something else:
// “latest kafka ports”.
const WORDS = new Set(
  `a about above all an and another any are at bad be been between block by can change changes changed company count did
  do does each every for form free from fetch have has having how i if in into is it its know last latest list lists
  many may me mine more most my new newest next no not of old on one or other our out own people range ranges random
  read recent recently some test that the there this to two us use used user using want was we what when where which
  who whose why will with without would year years your
  access add added allocation allocations api app application applications apply assign assigned assigning assignee
  assignment assignments atom.xml available block blocked browser browsers cite citing citation characters check choose
  choosing chooser chrome code codes compare comparison contact contacts contacts.csv copyright cost csv data date dates
  dccp deassign deprecated designated diff difference differences dns domain download downloads dynamic early edge
  entries entry ephemeral expert experts fee feed.xml file files firefox first format former generate generating
  generator get having hyphen hyphens highest historic iana incorrect json key keys largest length limit limits lowest
  mdns bonjour zeroconf mistake modification modifications modified mistakes name names number numbers obsolete obtain official offline outdated page pdf
  pick picker picking policy port ports private procedure process program project public record records reference
  register registered registering registration registrations registries registry release releases removal removals
  removed request requests reserve reserved reserving restricted retired return review revocation revoke rss.xml rule
  rules safari sctp sd select server service services services.xml site spreadsheet squat squatted squatters squatting
  statistics stats suggest syntax system tcp terms taken total transfer transferring txt txtvers type types typo typos
  udp unassigned underscore underscores unsafe update updated updates valid validate well withdrawn work xlsx xml
  january february march april june july august september october november december de etc`
    .split(/\s+/)
    .filter(Boolean),
);
// Who names IANA, a TXT key or a code of DCCP means the registry, whatever the other words are.
const CERTAIN = /\biana\b|\btxt keys?\b|^txt records? \w+$|^sc:|^service names port numbers\./;

/** Whether a text is about the registry or this site, and not about a product that its words name. */
export const isAboutRegistry = (text: string): boolean =>
  CERTAIN.test(text) || text.split(' ').every((word) => WORDS.has(word));
