// What programs and people write beside the name or port that a text is about. Its numbers are no ports.
const ASIDES: readonly (readonly [pattern: RegExp, instead: string])[] = [
  // MySQL, ODBC, PDO: ERROR 2003 (HY000), SQLSTATE[HY000] [2002]
  [/\bsqlstate\s?\[\w{5}\](?:[:\s]{0,2}\[\d{1,5}\])?|\bodbc driver \d{1,2}\b/gi, ' '],
  [/\b(?:error|errno|err)(?:\s(?:no|code|number))?[\s:#=]{0,3}-?\d{1,5}(?:\s?\([\dA-Z]{5}\))?/gi, ' '],
  [/\berror\s?\(\d{1,5}\)/gi, ' '],
  // The numbers of Linux, macOS and Windows for: no such file, no permission, in use, timed out, refused, unreachable
  [/\((?:errno\s)?(?:2|13|54|60|61|98|99|10[14]|11[0-3]|10013|100[4-6]\d)(?=[):]|$)/g, '('],
  [/\b(?:111|61|10061)\b(?=:?\sconnection refused)|(?<=connection refused:?\s)(?:111|61|10061)$/gi, ' '],
  [/(?<=\bwsae\w{3,20})[\s:(]{1,2}\d{5}/gi, ' '],
  [/\(?(?:exception from )?hresult:? 0x[\da-f]{8}\)?|(?<=unavailable[\s.(]{1,2})1722/gi, ' '],
  // HTTP, SMTP
  [/\bhttp\/\d(?:\.\d)?\s[1-5]\d\d(?:\sok)?\b/gi, 'http'],
  [
    /\b[345]\d\d\s(?=(?:bad (?:gateway|request)|not found|service unavailable|gateway time-?out|forbidden|unauthorized|internal server error|moved permanently|method not allowed|too many requests)\b)/gi,
    ' ',
  ],
  [/^[245]\d\d[\s-][245]\.\d{1,3}\.\d{1,3}\s/g, ' '],
  [/\b(?:rc|exit(?:ed)?(?:\s(?:code|status|with)){1,2}|return code)\s?[=:]?\s?-?\d{1,3}\b/gi, ' '],
  [/^220[\s-](?=\S*(?:ftp|mail|smtp)|.*\be?smtp\b)/i, ''],
  // Wireshark, unless it is about a port: tls.handshake.type == 1
  [
    /(?:(?:&&|\|\||\band\b|\bor\b)\s)?!?\b(?:eth|frame|ip|ipv6|tcp|udp|sctp|vlan|wlan)(?:\.(?!\w*port\b)[a-z]\w*)+\s?(?:[=!]=|[<>]=?|eq|ne|gt|lt)\s?(?:0x[\da-f]+|\d+)(?![\d.])/gi,
    ' ',
  ],
  [/\b([a-z]\w*)(?:\.(?!\w*port\b)[a-z]\w*)+\s?(?:[=!]=|[<>]=?|eq|ne|gt|lt)\s?(?:0x[\da-f]+|\d+)(?![\d.])/gi, '$1'],
  // Advisories, rules, techniques of attackers
  [/\bcve-\d{4}-\d{4,7}\b|\bms\d\d-\d{3}\b|\bsid:\s?\d+|^t\d{4}(?:\.\d{3})?$/gi, ' '],
  // Processes, what they call, and their sockets: sshd[901]:, connection_read(15):, unix /var/run/docker.sock
  [/(?<=[a-z])(?:\[\d{1,7}\]|\(\d{1,5}\))(?=:)/gi, ''],
  [/\bdial\s(?=tcp|udp|unix)/gi, ''],
  [/(?:\bunix\s)?["']?(?:\/[\w.-]+)*\/([\w-]+)\.sock(?:et)?\b["']?/gi, ' $1 '],
  // Docker: image: redis:7
  [/^(?:-\s)?image:\s?["']?((?:[\w.-]+\/){0,3}[\w.-]+?)(?::[\w.-]+)?["']?$/i, '$1'],
  [/^([a-z][\w-]*):(1?\d|latest)(?:-\w+)?$/i, '$1 $2'],
  [/(?<=[a-z])(?:[\s:-]\s?v?|v)\d{1,4}(?:\.\d{1,4}){1,2}[a-z]?(?![.\w:/])/gi, ' '],
  [/(?<=\b20\d\d)\sr2\b/gi, ''],
];
// What a failure is called. Whatever fails is meant. A text that has one of them may be a line (mayBeLine).
const FAILURES = [
  'a network-related or instance-specific error',
  '(?:error )?(?:occurred )?while (?:connecting|establishing a connection)',
  "(?:can't|cannot|can not|could not|couldn't|unable to|failed to) (?:bind|connect|make connection|establish (?:a )?connection)",
  'connection (?:was )?(?:aborted|closed|denied|failed|refused|reset(?: by peer)?|timed out|timeout)',
  'no connection',
  '(?:access|permission) denied',
  'address already in use',
  'no route to host',
  'bad gateway',
  'through socket',
  '(?:is |are )?(?:still )?(?:not responding|timed out|unavailable|unreachable)',
  'server (?:is )?down',
];
const FAILURE = new RegExp(`\\b(?:${FAILURES.join('|')})\\b|\\bconnect:`, 'gi');

/** The text without codes of errors, numbers of processes and versions, and without what a failure is called. */
export function withoutAsides(text: string): string {
  const squeeze = (rest: string): string => rest.replace(/\s+/g, ' ').trim();
  const plain = squeeze(ASIDES.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text));
  return squeeze(plain.replace(FAILURE, ' '));
}
