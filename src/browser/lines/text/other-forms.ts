import { type Form, form } from '../form.ts';
import { silent } from './parts.ts';

// Endings of the names of files. A number behind such a name is that of a line: Main.java:80.
const FILE =
  '(?:java|js|ts|[jt]sx|mjs|cjs|py|rb|go|rs|cc|cpp|hpp|php|cs|kt|scala|swift|pl|pm|sh|lua|sql|html|css|json|xml|ya?ml|toml|conf|cfg|ini|log|txt|md|vue|exs?|erl|c|h|so|class|jar|service|socket)';

/** Things that look like ports and are none: times, hardware addresses, versions, devices. */
export const OTHER_FORMS: readonly Form[] = [
  // Times
  form('(?<![\\d.:\\]a-f])\\d{1,4}:\\d{2}:\\d{2}(?![\\d:]|\\.\\d{1,3}\\.)', silent, /:/),
  // Hardware addresses
  form('(?<![\\w:])(?:[0-9a-f]{2}[:-]){5,15}[0-9a-f]{2}(?![\\w:])', silent, /(?:[0-9a-f]{2}[:-]){5}/i),
  // strace cuts long strings, so that their last number may not be whole: "… port 806"...
  form('\\d{1,5}"\\.{3}', silent, /"\.{3}/),
  // dig
  form('\\bEDNS:\\s.*$', silent, /EDNS/),
  // Versions
  form('\\bversions?[\\s:=]{1,3}\\d+(?:\\.\\d+)+', silent, /version/i),
  // Numbers of ports
  form('\\b(?:number\\sof|num|max|total)[\\s_-]?ports\\b[\\s:=]{1,40}\\d+', silent, /ports/i),
  // Object identifiers
  form('(?<![\\d.])[012](?:\\.\\d{1,10}){4,40}(?=\\s(?:=|::=)\\s)', silent, / :*= /),
  // Devices
  form('\\b(?:usb|hub)\\s\\d{1,3}-[\\d.:-]{1,20}\\s.*$', silent, /usb|hub/i),
  // Lines of programs
  form(`[\\w/$.-]{1,200}\\.${FILE}:\\d+(?::\\d+)?`, silent, /\.[a-z]{1,7}:\d/i),
];
