type Aside = readonly [pattern: RegExp, instead: string];

const COMPARED = String.raw`(?:\.(?!\w*port\b)[a-z]\w*)+\s?(?:[=!]=|[<>]=?|eq|ne|gt|lt)\s?(?:0x[\da-f]+|\d+)(?![\d.])`;

// What programs and people write beside the name or port that a text is about. Its numbers are no ports.
const ASIDES: readonly Aside[] = [
  // MySQL, ODBC, PDO: ERROR 2003 (HY000), SQLSTATE[HY000] [2002]
  [/\bsqlstate\s?\[\w{5}\](?:[:\s]{0,2}\[\d{1,5}\])?|\bodbc driver \d{1,2}\b/gi, ' '],
  [/\b(?:error|errno)(?:\s(?:no|code|number))?[\s:#=]{0,3}-?\d{1,5}(?:\s?\([\dA-Z]{5}\))?/gi, ' '],
  [/\berr(?:\s(?:no|code|number)[\s:#=]{0,3}|\s?=\s?)-?\d{1,5}\b/gi, ' '],
  [/\berror\s?\(\d{1,5}\)/gi, ' '],
  // Linux, macOS
  [/\b(?:111|61|10061)\b(?=:?\sconnection refused)|(?<=connection refused:?\s)(?:111|61|10061)$/gi, ' '],
  // Windows
  [/(?<=\bwsae\w{3,20})[\s:(]{1,2}\d{5}/gi, ' '],
  [/\(?(?:exception from )?hresult:? 0x[\da-f]{8}\)?|(?<=unavailable[\s.(]{1,2})1722/gi, ' '],
  // HTTP. A number behind HTTP/3 may be a port: HTTP/3 443
  [/\bhttp\/\d\.\d\s(?:10[0-3]|20[0-8]|30[0-8]|4(?:0\d|1[0-8]|2[1-9]|31|51)|5(?:0[0-8]|1[01]))(?:\sok)?\b/gi, 'http'],
  [
    /(?<!port\s)\b(?:301(?= moved permanently)|400(?= bad request)|401(?= unauthorized)|403(?= forbidden)|404(?= not found)|405(?= method not allowed)|429(?= too many requests)|500(?= internal server error)|502(?= bad gateway)|503(?= service unavailable)|504(?= gateway time-?out))/gi,
    ' ',
  ],
  // SMTP, FTP
  [/^[245]\d\d[\s-][245]\.\d{1,3}\.\d{1,3}\s/g, ' '],
  [/^220[\s-](?=\S*ftpd\b|\S+\.\S+\s|.*\besmtp\b)/i, ''],
  // MQTT, shells
  [/\b(?:rc\s?=\s?|(?:exit(?:ed)?(?:\s(?:code|status|with)){1,2}|return code)(?:\s?=\s?|\s))-?\d{1,3}\b/gi, ' '],
  // Wireshark, unless a port is compared. Below a protocol of services, the protocol stays: tls.handshake.type == 1
  [
    new RegExp(
      String.raw`(?:(?:&&|\|\||\band\b|\bor\b)\s)?!?\b(?:eth|frame|ip|ipv6|tcp|udp|sctp|vlan|wlan)${COMPARED}`,
      'gi',
    ),
    ' ',
  ],
  [new RegExp(String.raw`\b([a-z]\w*)${COMPARED}`, 'gi'), '$1'],
  // Advisories, rules, techniques of attackers
  [/\bcve-\d{4}-\d{4,7}\b|\bms\d\d-\d{3}\b|\bsid:\s?\d{6,}|^t\d{4}(?:\.\d{3})?$/gi, ' '],
  // Processes, what they call, and their sockets: sshd[901]:, connection_read(15):, unix /var/run/docker.sock
  [/(?<=[a-z])\[\d{1,7}\](?=:)|(?<=_[a-z]+)\(\d{1,5}\)(?=:)/gi, ''],
  [/\bdial\s(?=tcp|udp|unix)/gi, ''],
  [/(?:\bunix(?::\/\/|\s))?["']?(?:\/[\w.-]+)*\/([\w-]+)\.sock(?:et)?\b["']?/gi, ' $1 '],
  // Docker: image: redis:7, FROM node:18
  [/^(?:-\s)?image:\s?["']?((?:[\w.-]+\/){0,3}[\w.-]+?)(?::[\w.-]+)?["']?$/i, '$1'],
  [/^((?:docker (?:pull|run)\s(?:.*\s)?)|from\s)((?:[\w.-]+\/){0,3}[a-z][\w.-]*):[\w.-]+$/i, '$1$2'],
  [/^([a-z][\w-]*):latest$/i, '$1'],
  [/^([a-z][\w-]*):(1?\d)(?:-\w+)?$/i, '$1 $2'],
  // Versions: RDP 8.1, but IEEE 802.11
  [
    /(?<=[a-z])(?<!\b(?:ansi|ieee|iec|iso|itu|ports?|section|tcp|udp|sctp|dccp))(?:[\s:-]\s?v?|v)\d{1,4}(?:\.\d{1,4}){1,2}[a-z]?(?![.\w:/])/gi,
    ' ',
  ],
  [/(?<=\b20\d\d)\sr2\b/gi, ''],
];

// The numbers of Linux, macOS and Windows for: no such file, no permission, in use, timed out, refused, unreachable.
// They stand in parentheses where a failure is told. Elsewhere they are ports: pop3 (110).
const NUMBER_OF_FAILURE: Aside = [
  /\((?:errno\s)?(?:2|13|54|60|61|98|99|10[14]|11[0-3]|10013|100[4-6]\d)(?=[):]|$)/g,
  '(',
];
const FAILS = /error|refused|can['’]?t|cannot|could ?n['’o]t|denied|fail|reset|timed out|unreachable/i;

// What a failure is called. Whatever fails is meant. A text that has one of them may be a line (mayBeLine).
const FAILURES = [
  'a network-related or instance-specific error',
  '(?:error )?(?:occurred )?while (?:connecting|establishing a connection)',
  "(?:can['’]t|cannot|can not|could not|couldn['’]t|unable to|failed to) (?:bind|connect|make connection|establish (?:a )?connection)",
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

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The text without codes of errors, numbers of processes and versions, and without what a failure is called. Words that
 * have nothing else stay: “access denied”.
 */
export function withoutAsides(text: string): string {
  const asides = FAILS.test(text) ? [...ASIDES, NUMBER_OF_FAILURE] : ASIDES;
  const plain = asides.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text);
  const subject = squeeze(plain.replace(FAILURE, ' '));
  return /\w/.test(subject) || /\d/.test(text) ? subject : text;
}
