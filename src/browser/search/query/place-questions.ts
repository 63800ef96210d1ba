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

/**
 * How people ask for a page in a sentence, in the order in which they are tried. The text is in lower case, has blanks
 * in place of hyphens, underscores, commas and slashes, `date` in place of years and dates, and no other numbers.
 */
export const QUESTIONS: readonly (readonly [asked: RegExp, place: Place])[] = [
  [/\b(?:lowest|first|last|highest) (?:system|well known) ports?\b/, SYSTEM],
  [/\b(?:lowest|first|last|highest) (?:user|registered) ports?\b/, USER],
  [/\b(?:lowest|first|last|highest) (?:dynamic|private|ephemeral) ports?\b/, DYNAMIC],
  [/\bsquat(?:s|ted|ting|ters?)?\b/, place('Unauthorized use', UNAUTHORIZED)],
  [
    /\b(?:bad|blocked|restricted|unsafe)\b.*\bports?\b.*\b(?:browsers?|chrome|edge|fetch|firefox|safari)\b|\b(?:browsers?|chrome|edge|fetch|firefox|safari)\b.*\b(?:bad|block(?:ed|s)?|restricted|unsafe)\b.*\bports?\b/,
    place('Blocked ports', BLOCKED),
  ],
  [
    /\b(?:diff|differences?|compar(?:e|ing|ison)) (?:between|of|two|with)\b.*\b(?:releases?|registr(?:y|ies)|versions?)\b/,
    place('Compare releases', COMPARE),
  ],
  [/\b(?:cite|citing|citation|reference) (?:to )?(?:this|the|iana|a page)\b/, place('How to cite a page', CITING)],
  [/\bdccp\b.*\bcodes?\b|\bservice codes?\b|^sc:\w+$/, place('DCCP service codes', DCCP_CODES)],
  [/\b(?:dns sd|txt)\b.*\bkeys?\b|\btxt records?\b|\btxtvers\b/, place('TXT keys', TXT_KEYS)],
  [
    /\bservices?\b.*\b(?:without|with no|having no)\b.*\bports?\b|\b(?:bonjour|dns sd|mdns|zeroconf)\b.*\b(?:service )?types?\b/,
    place('Services without a port', NO_PORT),
  ],
  [
    /\b(?:deprecated|former|historic|obsolete|old|retired|withdrawn)\b.*\bservice names?\b/,
    place('Historic names', HISTORIC),
  ],
  [
    /\b(?:validate|valid|check|syntax|length|characters|underscores?|hyphens?|available|taken|free|rules?)\b.*\b(?:service name|my name)\b|\bservice names?\b.*\b(?:length|characters|underscores?|hyphens?|valid|available|taken|limits?|rules?|syntax|format)\b/,
    APPLY,
  ],
  [
    /\b(?:outdated|mistakes?|typos?|incorrect|false)\b.*\b(?:contact|entry|iana|registry|data|port|site)\b|\b(?:contact|entry|registry|data)\b.*\b(?:outdated|mistakes?|typos?|incorrect)\b|\b(?:change|update)s? (?:the |my |a )?(?:contact|assignee)\b|\b(?:de ?assign|release|return|revoke)(?:ing)? (?:an? |the |my )?(?:assigned )?(?:port|service name)\b|\btransfer(?:ring)? (?:a|the|my) (?:port|service name)\b|\bports? (?:revocation|transfer|de ?assignment)\b|\bcontact (?:this|the) site\b/,
    WRONG_DATA,
  ],
  [
    /\b(?:apply|request|reserve|register|obtain|get)(?:ing)? (?:for )?(?:an? |the |my |your |our |some )?(?:new |own |official |system |user |tcp |udp )*(?:ports?|service names?)\b|\b(?:ports?|service names?|iana)\b.*\b(?:registration|application|request|assignment|allocation)s? (?:form|fee|cost|procedure|process|policy|rules?)\b|\b(?:early allocation|registration fee|expert review)\b|\brequest (?:an? )?(?:iana|number)\b/,
    APPLY,
  ],
  [/\b(?:designated|port|iana) experts?\b/, place('About', ABOUT)],
  [
    /\b(?:choose|choosing|pick|picking|select|suggest|generate|random)\b.*\bports?\b.*\b(?:app|application|service|server|program|project|use)\b|\b(?:first free|random|random free|generate random|largest unassigned|largest free)\b.*\b(?:ports?|block|range)\b|\bports? (?:picker|generator|chooser)\b|\bports?\b.*\bfree to use\b/,
    CHOOSE,
  ],
  [
    /\b(?:how many|number of|count of|total)\b.*\b(?:assigned|contacts?|entries|ports?|reserved|services?|unassigned)\b|\bstatistics\b.*\byears?\b/,
    place('Statistics', STATISTICS),
  ],
  [
    /\b(?:newest|latest|recent|recently)\b.*\b(?:added|assigned|assignments?|entries|ports?|registered|registrations?|services?)\b|\b(?:registry|iana)\b.*\b(?:last updated|updates?)\b|^(?:atom|feed|rss)\.xml$|^(?:changes?|removals?|removed)\b.*\bdate\b|\bdate changes$/,
    place('Changes', CHANGES),
  ],
  [
    /\b(?:csv|excel|json|pdf|spreadsheet|xlsx|xml)\b.*\b(?:contacts?|iana|list|ports?|registry|services?)\b|\b(?:contacts?|iana|list|ports?|registry|services?)\b.*\b(?:csv|download|excel|json|pdf|spreadsheet|xlsx|xml)\b|^service names port numbers\.\w+$/,
    place('Downloads', DOWNLOADS),
  ],
  [/^(?:copyright|public domain|terms of (?:use|service))$/, place('About', ABOUT)],
  [/^(?:offline|offline use|use offline|work offline)$/, place('Use this site offline', OFFLINE)],
];
