import { type Form, form, listed, twoEnds } from '../form.ts';
import { mentionsIn, transportsIn } from '../mention.ts';
import { NAME, PORTS, TRANSPORT } from '../patterns.ts';
import { HOST, OCTETS } from './parts.ts';

/** How servers and firewalls write the port of a client or a source, which is aside. */
export const CLIENT_FORMS: readonly Form[] = [
  form(
    'sshd',
    `(?:from|by|user)\\s(?:\\S{1,64}\\s)?(?:${OCTETS}|[0-9a-f]{0,4}:[0-9a-f:.]{1,45})\\sport\\s(\\d{1,5})`,
    ([, port = '']) => mentionsIn(port, [], true),
    / port /i,
  ),
  form(
    'pf, ufw',
    `\\bfrom\\s\\S{1,64}\\sport\\s(?:=\\s)?(${PORTS})`,
    ([, list = ''], transports) => mentionsIn(list, transports, true),
    / port /i,
  ),
  form('named', `client\\s(?:@\\S+\\s)?(?:${HOST})#(\\d{1,5})`, ([, port = '']) => mentionsIn(port, [], true), /#/),
  form('nc', `received\\son\\s\\S{1,64}\\s(\\d{1,5})$`, ([, port = '']) => mentionsIn(port, [], true), /received on/),
  form(
    'HAProxy',
    `(?:${OCTETS}|[0-9a-f:]{2,45}):(\\d{1,5})\\s\\[\\d{1,2}/`,
    ([, port = '']) => mentionsIn(port, [], true),
    / \[/,
  ),
];

const tunnel: Form['read'] = ([, near = '', far = '']) => twoEnds(near, far, []);

/** How tools write pairs, of two ports or of a port and a name, that other forms would read only in part. */
export const PAIR_FORMS: readonly Form[] = [
  form('ssh', `\\s-[A-Za-z]*[LR]\\s?(?:(?:${HOST}):)?(\\d{1,5}):(?:${HOST}):(\\d{1,5})(?!\\S)`, tunnel, /:/),
  form('ssh', `\\s-[A-Za-z]*D\\s?(?:(?:${HOST}):)?(\\d{1,5})(?!\\S)`, listed(1), /D/i),
  form(
    'ssh_config',
    `(?:Local|Remote)Forward\\s(?:(?:${HOST}):)?(\\d{1,5})\\s(?:${HOST}):(\\d{1,5})`,
    tunnel,
    /Forward/i,
  ),
  form('ssh_config', `DynamicForward\\s(?:(?:${HOST}):)?(\\d{1,5})`, listed(1), /Forward/i),
  form(
    'Windows Firewall, Juniper',
    `(?<!\\S)(${TRANSPORT})\\s{1,4}${OCTETS}\\s{1,4}${OCTETS}\\s{1,4}(\\d{1,5})\\s{1,4}(\\d{1,5})(?!\\S)`,
    ([, transport = '', from = '', to = '']) => twoEnds(to, from, transportsIn(transport)),
    /\.\d{1,3}\s+\d{1,5}\s+\d/,
  ),
  form(
    'tcpflow',
    `\\.(\\d{5})-[\\da-f.:]{2,45}\\.(\\d{5})(?!\\d)`,
    ([, from = '', to = ''], transports) => twoEnds(String(Number(to)), String(Number(from)), transports),
    /\.\d{5}-/,
  ),
  form('kubectl port-forward', `Forwarding from \\S+:(\\d{1,5}) -> (\\d{1,5})`, tunnel, /Forwarding/),
  form(
    'logs',
    `\\bfrom\\s\\S{1,80}?[:#](\\d{1,5})\\sto\\s\\S{1,80}?[:#](\\d{1,5})(?!\\S)`,
    ([, from = '', to = ''], transports) => twoEnds(to, from, transports),
    /from .* to /i,
  ),
  form(
    'docker port',
    `(\\d{1,5})/(${TRANSPORT})\\s->\\s(?:${HOST}|\\[?::\\]?):(\\d{1,5})`,
    ([, container = '', transport = '', host = '']) => twoEnds(host, container, transportsIn(transport)),
    / -> /,
  ),
  form(
    'Juniper, p0f',
    `(?:${OCTETS}|[0-9a-f:]{2,45})/(\\d{1,5})\\s?--?>\\s?[0-9a-f:.]{2,45}/(\\d{1,5})`,
    ([, from = '', to = ''], transports) => twoEnds(to, from, transports),
    />/,
  ),
  form(
    'Wireshark',
    `(?<![\\w.])(\\d{1,5})\\s?(?:→|->)\\s?(\\d{1,5})(?=\\s(?:\\[|Len=))`,
    ([, from = '', to = ''], transports) => twoEnds(to, from, transports),
    /→|->/,
  ),
  // Check Point writes a number for a service that it knows no name of.
  form('Check Point', `(?<![a-z])service="?(\\d{1,5})(?![\\w-])`, listed(1), /s_port/),
  form(
    'SRV records',
    `\\s(?:SRV(?:\\srecord)?|service\\s=)\\s+\\d{1,5}\\s+\\d{1,5}\\s+(\\d{1,5})\\s`,
    listed(1),
    /\s(?:SRV|service =)\s/,
  ),
  form(
    'firewalld',
    `port=(${PORTS}):proto=(${TRANSPORT})(?::toport=(${PORTS}))?`,
    ([, port = '', transport = '', to = '']) => twoEnds(port, to, transportsIn(transport)),
    /:proto=/i,
  ),
  form(
    'firewalld',
    `source-ports:(.*)$`,
    ([, list = '']) =>
      [...list.matchAll(/([\d-]+)\/(\w+)/g)].flatMap(([, port = '', of = '']) =>
        mentionsIn(port, transportsIn(of), true),
      ),
    /source-ports/i,
  ),
  form(
    'nc',
    `\\s(\\d{1,5})\\sport\\s\\[(${TRANSPORT})/(${NAME}|\\*)\\]`,
    ([, port = '', of = '', name = '']) => [
      ...mentionsIn(port, transportsIn(of)),
      ...mentionsIn(name, transportsIn(of), true),
    ],
    / port \[/i,
  ),
  form(
    'nc',
    `\\]\\s(\\d{1,5})\\s\\((${NAME}|\\?)\\)`,
    ([, port = '', name = '']) => [...mentionsIn(port, []), ...mentionsIn(name, [], true)],
    /\] /,
  ),
  form(
    'kubectl describe',
    `Port:\\s+(?:(${NAME})|<unset>)\\s+(\\d{1,5})/(${TRANSPORT})`,
    ([, name = '', port = '', of = '']) => [
      ...mentionsIn(port, transportsIn(of)),
      ...mentionsIn(name, transportsIn(of), true),
    ],
    /Port:/i,
  ),
  form('Kubernetes', `\\btargetPort:\\s+(${NAME})(?:/(${TRANSPORT}))?\\s*$`, listed(1, 2), /targetPort/i),
  form(
    'Zeek',
    `"id\\.orig_p":\\s?(\\d{1,5}),.{0,200}?"id\\.resp_p":\\s?(\\d{1,5})`,
    ([, from = '', to = ''], transports) => twoEnds(to, from, transports),
    /_p"/i,
  ),
];
