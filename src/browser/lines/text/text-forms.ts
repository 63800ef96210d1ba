import { type Form, form, listed, transportsOf, twoEnds } from '../form.ts';
import { mentionsIn, transportsIn } from '../mention.ts';
import { BEFORE, NAME, NUMBER, PORTS, TRANSPORT } from '../patterns.ts';
import { CONNECTION_FORMS } from '../socket-forms.ts';
import { RULE_FORMS } from '../rule-forms.ts';
import { SCAN_FORMS } from '../scan-forms.ts';

const silent: Form['read'] = () => [];
const OCTETS = '(?<![\\d.])\\d{1,3}(?:\\.\\d{1,3}){3}';
const END = '(?![\\w]|[.:]\\d|\\.\\w)';
const HOST = '[\\w.*-]{1,253}|\\[[0-9a-f:.%]{2,60}\\]';
// Files of programs, whose lines are numbered: Main.java:80.
const FILE =
  '(?:java|js|ts|[jt]sx|mjs|cjs|py|rb|go|rs|cc|cpp|hpp|php|cs|kt|scala|swift|pl|pm|sh|lua|sql|html|css|json|xml|ya?ml|toml|conf|cfg|ini|log|txt|md|vue|exs?|erl|c|h|so|class|jar|service|socket)';

/** What looks like ports and is not: times, hardware addresses, versions. */
const OTHERS: readonly Form[] = [
  form('times', '(?<![\\d.:\\]a-f])\\d{1,4}:\\d{2}:\\d{2}(?![\\d:]|\\.\\d{1,3}\\.)', silent, ':'),
  form('hardware addresses', '(?<![\\w:])(?:[0-9a-f]{2}[:-]){5,15}[0-9a-f]{2}(?![\\w:])', silent),
  form('lines of programs', `[\\w/$.-]{1,200}\\.${FILE}:\\d+(?::\\d+)?`, silent, ':'),
];

const URLS = form(
  'URLs',
  `${BEFORE}[a-z][a-z0-9+-]{0,30}://(?:[^\\s/?#@]{0,60}@)?(?:\\[[^\\]\\s]{0,60}\\]|[^\\s/?#:,]{0,253})(?::(\\d{1,5})(?!\\d))?[^\\s,"'<>|]*`,
  listed(1),
  '://',
);

/** One who speaks of its own end, with that of the other aside. */
const CLIENTS: readonly Form[] = [
  form(
    'sshd',
    `(?:from|by|user)\\s(?:\\S{1,64}\\s)?(?:${OCTETS}|[0-9a-f]{0,4}:[0-9a-f:.]{1,45})\\sport\\s(\\d{1,5})`,
    ([, port = '']) => mentionsIn(port, [], true),
    ' port ',
  ),
  form(
    'pf, ufw',
    `\\bfrom\\s\\S{1,64}\\sport\\s(?:=\\s)?(${PORTS})`,
    ([, list = ''], transports) => mentionsIn(list, transports, true),
    ' port ',
  ),
  form('named', `client\\s(?:@\\S+\\s)?(?:${HOST})#(\\d{1,5})`, ([, port = '']) => mentionsIn(port, [], true), '#'),
  form(
    'HAProxy',
    `(?:${OCTETS}|[0-9a-f:]{2,45}):(\\d{1,5})\\s\\[\\d{1,2}/`,
    ([, port = '']) => mentionsIn(port, [], true),
    ' [',
  ),
];

const tunnel: Form['read'] = ([, near = '', far = '']) => twoEnds(near, far, []);

/** Two ends that other forms would take for one. */
const PAIRS: readonly Form[] = [
  form('ssh', `\\s-[A-Za-z]*[LR]\\s?(?:(?:${HOST}):)?(\\d{1,5}):(?:${HOST}):(\\d{1,5})(?!\\S)`, tunnel, ':'),
  form('ssh', `\\s-[A-Za-z]*D\\s?(?:(?:${HOST}):)?(\\d{1,5})(?!\\S)`, listed(1), 'D'),
  form(
    'ssh_config',
    `(?:Local|Remote)Forward\\s(?:(?:${HOST}):)?(\\d{1,5})\\s(?:${HOST}):(\\d{1,5})`,
    tunnel,
    'Forward',
  ),
  form('ssh_config', `DynamicForward\\s(?:(?:${HOST}):)?(\\d{1,5})`, listed(1), 'Forward'),
  form(
    'docker port',
    `(\\d{1,5})/(${TRANSPORT})\\s->\\s(?:${HOST}|\\[?::\\]?):(\\d{1,5})`,
    ([, container = '', transport = '', host = '']) => twoEnds(host, container, transportsIn(transport)),
    ' -> ',
  ),
  form(
    'Juniper',
    `${OCTETS}/(\\d{1,5})\\s?--?>\\s?${OCTETS}/(\\d{1,5})`,
    ([, from = '', to = ''], transports) => twoEnds(to, from, transports),
    '>',
  ),
  form(
    'firewalld',
    `port=(${PORTS}):proto=(${TRANSPORT})(?::toport=(${PORTS}))?`,
    ([, port = '', transport = '', to = '']) => twoEnds(port, to, transportsIn(transport)),
    ':proto=',
  ),
  form(
    'firewalld',
    `source-ports:(.*)$`,
    ([, list = '']) =>
      [...list.matchAll(/([\d-]+)\/(\w+)/g)].flatMap(([, port = '', of = '']) =>
        mentionsIn(port, transportsIn(of), true),
      ),
    'source-ports',
  ),
  form(
    'nc',
    `\\s(\\d{1,5})\\sport\\s\\[(${TRANSPORT})/(${NAME}|\\*)\\]`,
    ([, port = '', of = '', name = '']) => [
      ...mentionsIn(port, transportsIn(of)),
      ...mentionsIn(name, transportsIn(of), true),
    ],
    ' port [',
  ),
  form(
    'nc',
    `\\]\\s(\\d{1,5})\\s\\((${NAME}|\\?)\\)`,
    ([, port = '', name = '']) => [...mentionsIn(port, []), ...mentionsIn(name, [], true)],
    '] ',
  ),
  form(
    'kubectl describe',
    `Port:\\s+(?:(${NAME})|<unset>)\\s+(\\d{1,5})/(${TRANSPORT})`,
    ([, name = '', port = '', of = '']) => [
      ...mentionsIn(port, transportsIn(of)),
      ...mentionsIn(name, transportsIn(of), true),
    ],
    'Port:',
  ),
  form('Kubernetes', `\\btargetPort:\\s(${NAME})\\s*$`, listed(1), 'targetPort'),
];

/** A port, known by what stands before it. */
const SINGLES: readonly Form[] = [
  form(
    'iptables',
    `(?:dpt|spt)s?:!?((?:${NAME}|\\d+)(?::(?:${NAME}|\\d+))?)`,
    ([whole = '', list = ''], transports) =>
      mentionsIn(list.replace(/(?<![0-9]):|:(?![0-9])/, ','), transports, whole.startsWith('s')),
    'pt',
  ),
  form(
    'iptables',
    `multiport\\s(?:(d|s)?)ports\\s!?\\s?([\\w,:-]+)`,
    ([, side = '', list = ''], transports) =>
      mentionsIn(list.replace(/(?<![0-9]):|:(?![0-9])/g, ','), transports, side === 's'),
    'multiport',
  ),
  form(
    'iptables',
    `(?:redir|masq)\\sports:?\\s(${PORTS})|--to-ports\\s(${PORTS})`,
    ([, one = '', other = ''], transports) => mentionsIn(one || other, transports, true),
    'ports',
  ),
  form(
    'iptables',
    `(?:to:|--to-(?:destination|source)\\s|\\bdnat\\s(?:ip6?\\s)?to\\s|\\bsnat\\s(?:ip6?\\s)?to\\s)${OCTETS}:(${PORTS}|"${NAME}")`,
    ([, list = ''], transports) => mentionsIn(list, transports, true),
    'to',
  ),
  form(
    'nft',
    `\\bredirect\\sto\\s:(${PORTS}|"${NAME}")`,
    ([, list = ''], transports) => mentionsIn(list, transports, true),
    'redirect',
  ),
  form('nft', `\\b[ds]port\\s(?:(?:>=|<=|>|<)\\s\\d+|(?:v?map\\s)?@[\\w-]+)`, silent, 'port '),
  form(
    'nft, pf, Juniper',
    `(?<![a-z])(d|s|destination-|source-|)ports?\\s(?:!=\\s|=\\s)?(?:[{[]([^}\\]]*)[}\\]]|"(${NAME})"|(?<==\\s)(${NAME}|${PORTS}))`,
    ([, side = '', list = '', name = '', other = ''], transports) =>
      mentionsIn(list || name || other, transports, side.startsWith('s')),
    'port',
  ),
  form('masscan', `^(?:open|closed)\\s(${TRANSPORT})\\s(\\d{1,5})\\s`, listed(2, 1)),
  form('rsyslog', `\\$(?:Input)?(TCP|UDP)Server(?:Stream)?Run\\s(\\d{1,5})`, listed(2, 1), 'Run'),
  form(
    'systemd',
    `ListenDatagram=(?:(?:${HOST}):)?(\\d{1,5})(?!\\S)`,
    ([, port = '']) => mentionsIn(port, ['udp']),
    'ListenDatagram',
  ),
  form(
    'Dockerfile',
    `^\\s*EXPOSE\\s(.+)$`,
    ([, list = '']) =>
      [...list.matchAll(/([\d-]+)(?:\/(\w+))?/g)].flatMap(([, port = '', of = '']) =>
        mentionsIn(port, transportsIn(of)),
      ),
    'EXPOSE',
  ),
  form(
    'settings',
    `(?:^|\\s)(?:Listen|listen|listener|bind|http\\.server|-Port|Listening\\son\\s(?:${HOST}))\\s(?:(?:${HOST}):)?(\\d{2,5}(?:-\\d{2,5})?)(?=[\\s;]|$)`,
    listed(1),
  ),
  form('OpenVPN', `^\\s*remote\\s\\S+\\s(\\d{1,5})(?:\\s(${TRANSPORT}))?(?!\\S)`, listed(1, 2), 'remote'),
  form(
    'hosts',
    `(?<=(?:\\bserver(?:\\s[\\w-]{1,40})?|\\bdial\\s\\w{3,5}|\\b(?:to|on|at|connect|host|hosts|endpoint|servers?|brokers?|upstream))[\\s=:"']{1,3})[a-z][\\w-]{0,62}:(\\d{2,5})${END}`,
    listed(1),
    ':',
  ),
  form(
    'addresses',
    `(?<=${OCTETS}(?:%\\w{1,20})?|\\[[0-9a-f.]{0,4}:[0-9a-f:.]{0,45}(?:%[\\w.-]{1,20})?\\]|(?<![\\w/.])localhost|(?<![\\w.])[*])[:#](${PORTS}|${NAME})${END}`,
    listed(1),
  ),
  form('hosts', `(?<=(?<![\\w/.-]|\\d:)(?:[\\w-]{1,63}\\.){1,8}[a-z][a-z0-9-]{1,62})[:#](${PORTS})${END}`, listed(1)),
  form(
    'addresses',
    `(?<![\\w:])(?:::|::1|::ffff:${OCTETS}|(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}):(${NUMBER})${END}`,
    listed(1),
    '::',
  ),
  form(
    'addresses',
    `(?<![\\w.:/-])(?:\\*|${OCTETS})\\.(\\d{1,5}|(?<=\\*\\.)[a-z][a-z0-9-]{1,40})(?![\\w.:/-])`,
    listed(1),
  ),
  form('addresses', `(?<=^|[\\s="'(,[])\\*?:(\\d{2,5})(?=$|[\\s"'),;\\]])`, listed(1), ':'),
  form(
    '/etc/services, ufw, docker',
    `${BEFORE}(?<![./-])(\\d{1,5}(?:[-:–]\\d{1,5})?(?:,\\d{1,5}(?:[-:]\\d{1,5})?){0,30})/(${TRANSPORT}(?:[,/|+]${TRANSPORT}){0,3})`,
    listed(1, 2),
    '/',
  ),
];

/** Forms of text that has other things, too. What is stricter comes first. */
export const TEXT_FORMS: readonly Form[] = [
  URLS,
  ...OTHERS,
  ...CLIENTS,
  ...PAIRS,
  ...SINGLES.slice(0, 8),
  ...SCAN_FORMS,
  ...CONNECTION_FORMS.slice(2),
  ...RULE_FORMS,
  ...SINGLES.slice(8),
];
