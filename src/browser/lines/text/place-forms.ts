import { type Form, form, listed, rangeOf } from '../form.ts';
import { mentionsIn, transportsIn } from '../mention.ts';
import { BEFORE, NAME, NUMBER, PORTS, TRANSPORT } from '../patterns.ts';
import { END, HOST, OCTETS } from './parts.ts';

const rangeOfTwo: Form['read'] = ([, from = '', to = ''], transports) => rangeOf(from, to, transports);

/** Ports that are known by the words or signs before them. */
export const PLACE_FORMS: readonly Form[] = [
  // nc, telnet
  form(
    `(?:^|\\s)(?:nc|ncat|netcat|telnet)\\s(?:-\\S{1,20}\\s){0,5}(?:[\\w.:-]{1,253}\\s)?(\\d{1,5}(?:-\\d{1,5})?)\\s*$`,
    listed(1),
    /nc|net/i,
  ),
  // socat
  form(`(${TRANSPORT})(?:[46])?-LISTEN:(\\d{1,5})`, listed(2, 1), /LISTEN:/i),
  // rsyslog
  form(`\\$(?:Input)?(TCP|UDP)Server(?:Stream)?Run\\s(\\d{1,5})`, listed(2, 1), /Run/i),
  // systemd
  form(
    `ListenDatagram=(?:(?:${HOST}):)?(\\d{1,5})(?!\\S)`,
    ([, port = '']) => mentionsIn(port, ['udp']),
    /ListenDatagram/i,
  ),
  // Dockerfile
  form(
    `^\\s*EXPOSE\\s(.+)$`,
    ([, list = '']) =>
      [...list.matchAll(/([\d-]+)(?:\/(\w+))?/g)].flatMap(([, port = '', of = '']) =>
        mentionsIn(port, transportsIn(of)),
      ),
    /EXPOSE/i,
  ),
  // Settings
  form(
    `(?:^|\\s)(?:Listen|listen|listener|bind|http\\.server|-Port|Listening\\son\\s(?:${HOST}))\\s(?:(?:${HOST}):)?(\\d{2,5}(?:-\\d{2,5})?)(?=[\\s;]|$)`,
    listed(1),
  ),
  // OpenVPN, Redis
  form(
    `^\\s*(?:remote|slaveof|replicaof)\\s\\S+\\s(\\d{1,5})(?:\\s(${TRANSPORT}))?(?!\\S)`,
    listed(1, 2),
    /remote|eof/i,
  ),
  // Hosts
  form(
    `(?<=(?:\\bserver(?:\\s[\\w-]{1,40})?|\\bdial\\s\\w{3,5}|\\b(?:to|on|at|connect|host|hosts|endpoint|servers?|brokers?|upstream|backends?))[\\s=:"']{1,3})[a-z][\\w-]{0,62}:(\\d{2,5})${END}`,
    listed(1),
    /:/,
  ),
  // Addresses
  form(
    `(?<=${OCTETS}(?:%\\w{1,20})?|\\[[0-9a-f.]{0,4}:[0-9a-f:.]{0,45}(?:%[\\w.-]{1,20})?\\]|\\[(?:${OCTETS}|undef)\\]|(?<![\\w/.])localhost|(?<![\\w.])[*]|\\|[\\da-f.:]{2,45}\\|)[:#@](${PORTS}|${NAME})${END}`,
    listed(1),
  ),
  // p0f
  form(`^\\|\\s(?:client|server)\\s+=\\s\\S{2,45}/(\\d{1,5})$`, listed(1), /^\| /),
  // named
  form(`(?<![\\w:.])(?=[0-9a-f]{0,4}:)[0-9a-f:.]{2,45}#(\\d{1,5})${END}`, listed(1), /#\d/),
  form(`\\bport\\srange:\\s\\[(\\d{1,5}),\\s(\\d{1,5})\\]`, rangeOfTwo, /range: \[/),
  // Squid
  form(
    `\\bacl\\s\\S{1,60}\\s(?:local)?port\\s(\\d{1,5}(?:-\\d{1,5})?(?:\\s\\d{1,5}(?:-\\d{1,5})?){0,60})$`,
    listed(1),
    /acl/,
  ),
  form(`\\bcache_peer\\s\\S{1,253}\\s\\w{1,20}\\s(\\d{1,5}\\s\\d{1,5})(?!\\S)`, listed(1), /cache_peer/),
  // docker inspect
  form(`\\{(?:${OCTETS}|::)\\s(\\d{1,5})\\}`, listed(1), /\{/),
  // strongSwan
  form(`${OCTETS}\\[(\\d{1,5})\\](?!:)`, listed(1), /\d\[/),
  // Test-NetConnection
  form(`\\(${OCTETS}\\s:\\s(\\d{1,5})\\)`, listed(1), / : /),
  // rustscan
  form(`${OCTETS}\\s->\\s\\[([\\d,\\s]{1,600})\\]`, listed(1), /-> \[/),
  // Hosts
  form(`(?<=(?<![\\w/.-]|\\d:)(?:[\\w-]{1,63}\\.){1,8}[a-z][a-z0-9-]{1,62})[:#](${PORTS})${END}`, listed(1)),
  // Addresses
  form(`(?<![\\w:])(?:::|::1|::ffff:${OCTETS}|(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}):(${NUMBER})${END}`, listed(1), /::/),
  form(`(?<![\\w.:/-])(?:\\*|${OCTETS})\\.(\\d{1,5}|(?<=\\*\\.)[a-z][a-z0-9-]{1,40})(?![\\w.:/-])`, listed(1)),
  form(`(?<=^|[\\s=(,[]|(?<!\\w)["'])\\*?:(\\d{2,5})(?=$|[\\s"'),;\\]])`, listed(1), /:/),
  // /etc/services, ufw, docker
  form(
    `${BEFORE}(?<![./-])(\\d{1,5}(?:[-:–]\\d{1,5})?(?:,\\d{1,5}(?:[-:]\\d{1,5})?){0,30})/(${TRANSPORT}(?:[,/|+]${TRANSPORT}){0,3})`,
    listed(1, 2),
    /\//,
  ),
];
