import { type Form, form, listed, twoEnds } from '../form.ts';
import { mentionsIn, transportsIn } from '../mention.ts';
import { NAME, PORTS, TRANSPORT } from '../patterns.ts';
import { HOST, OCTETS } from './parts.ts';

/** How servers and firewalls write the port of a client or a source, which is aside. */
export const CLIENT_FORMS: readonly Form[] = [
  // sshd
  form(
    `(?:from|by|user)\\s(?:\\S{1,64}\\s)?(?:${OCTETS}|[0-9a-f]{0,4}:[0-9a-f:.]{1,45})\\sport\\s(\\d{1,5})`,
    ([, port = '']) => mentionsIn(port, [], true),
    / port /i,
  ),
  // pf, ufw
  form(
    `\\bfrom\\s\\S{1,64}\\sport\\s(?:=\\s)?(${PORTS})`,
    ([, list = ''], transports) => mentionsIn(list, transports, true),
    / port /i,
  ),
  // named
  form(`client\\s(?:@\\S+\\s)?(?:${HOST})#(\\d{1,5})`, ([, port = '']) => mentionsIn(port, [], true), /#/),
  // nc
  form(`received\\son\\s\\S{1,64}\\s(\\d{1,5})$`, ([, port = '']) => mentionsIn(port, [], true), /received on/),
  // HAProxy
  form(`(?:${OCTETS}|[0-9a-f:]{2,45}):(\\d{1,5})\\s\\[\\d{1,2}/`, ([, port = '']) => mentionsIn(port, [], true), / \[/),
];

const tunnel: Form['read'] = ([, near = '', far = '']) => twoEnds(near, far, []);

/** How tools write pairs, of two ports or of a port and a name, that other forms would read only in part. */
export const PAIR_FORMS: readonly Form[] = [
  // ssh
  form(`\\s-[A-Za-z]*[LR]\\s?(?:(?:${HOST}):)?(\\d{1,5}):(?:${HOST}):(\\d{1,5})(?!\\S)`, tunnel, /:/),
  form(`\\s-[A-Za-z]*D\\s?(?:(?:${HOST}):)?(\\d{1,5})(?!\\S)`, listed(1), /D/i),
  // ssh_config
  form(`(?:Local|Remote)Forward\\s(?:(?:${HOST}):)?(\\d{1,5})\\s(?:${HOST}):(\\d{1,5})`, tunnel, /Forward/i),
  form(`DynamicForward\\s(?:(?:${HOST}):)?(\\d{1,5})`, listed(1), /Forward/i),
  // Windows Firewall, Juniper
  form(
    `(?<!\\S)(${TRANSPORT})\\s{1,4}${OCTETS}\\s{1,4}${OCTETS}\\s{1,4}(\\d{1,5})\\s{1,4}(\\d{1,5})(?!\\S)`,
    ([, transport = '', from = '', to = '']) => twoEnds(to, from, transportsIn(transport)),
    /\.\d{1,3}\s+\d{1,5}\s+\d/,
  ),
  // tcpflow
  form(
    `\\.(\\d{5})-[\\da-f.:]{2,45}\\.(\\d{5})(?!\\d)`,
    ([, from = '', to = ''], transports) => twoEnds(String(Number(to)), String(Number(from)), transports),
    /\.\d{5}-/,
  ),
  // kubectl port-forward
  form(`Forwarding from \\S+:(\\d{1,5}) -> (\\d{1,5})`, tunnel, /Forwarding/),
  // Logs
  form(
    `\\bfrom\\s\\S{1,80}?[:#](\\d{1,5})\\sto\\s\\S{1,80}?[:#](\\d{1,5})(?!\\S)`,
    ([, from = '', to = ''], transports) => twoEnds(to, from, transports),
    /from .* to /i,
  ),
  // docker port
  form(
    `(\\d{1,5})/(${TRANSPORT})\\s->\\s(?:${HOST}|\\[?::\\]?):(\\d{1,5})`,
    ([, container = '', transport = '', host = '']) => twoEnds(host, container, transportsIn(transport)),
    / -> /,
  ),
  // Juniper, p0f
  form(
    `(?:${OCTETS}|[0-9a-f:]{2,45})/(\\d{1,5})\\s?--?>\\s?[0-9a-f:.]{2,45}/(\\d{1,5})`,
    ([, from = '', to = ''], transports) => twoEnds(to, from, transports),
    />/,
  ),
  // Wireshark
  form(
    `(?<![\\w.])(\\d{1,5})\\s?(?:→|->)\\s?(\\d{1,5})(?=\\s(?:\\[|Len=))`,
    ([, from = '', to = ''], transports) => twoEnds(to, from, transports),
    /→|->/,
  ),
  // Check Point writes a number for a service that it knows no name of.
  form(`(?<![a-z])service="?(\\d{1,5})(?![\\w-])`, listed(1), /s_port/),
  // SRV records
  form(
    `\\s(?:SRV(?:\\srecord)?|service\\s=)\\s+\\d{1,5}\\s+\\d{1,5}\\s+(\\d{1,5})\\s`,
    listed(1),
    /\s(?:SRV|service =)\s/,
  ),
  // firewalld
  form(
    `port=(${PORTS}):proto=(${TRANSPORT})(?::toport=(${PORTS}))?`,
    ([, port = '', transport = '', to = '']) => twoEnds(port, to, transportsIn(transport)),
    /:proto=/i,
  ),
  form(
    `source-ports:(.*)$`,
    ([, list = '']) =>
      [...list.matchAll(/([\d-]+)\/(\w+)/g)].flatMap(([, port = '', of = '']) =>
        mentionsIn(port, transportsIn(of), true),
      ),
    /source-ports/i,
  ),
  // nc
  form(
    `\\s(\\d{1,5})\\sport\\s\\[(${TRANSPORT})/(${NAME}|\\*)\\]`,
    ([, port = '', of = '', name = '']) => [
      ...mentionsIn(port, transportsIn(of)),
      ...mentionsIn(name, transportsIn(of), true),
    ],
    / port \[/i,
  ),
  form(
    `\\]\\s(\\d{1,5})\\s\\((${NAME}|\\?)\\)`,
    ([, port = '', name = '']) => [...mentionsIn(port, []), ...mentionsIn(name, [], true)],
    /\] /,
  ),
  // kubectl describe
  form(
    `Port:\\s+(?:(${NAME})|<unset>)\\s+(\\d{1,5})/(${TRANSPORT})`,
    ([, name = '', port = '', of = '']) => [
      ...mentionsIn(port, transportsIn(of)),
      ...mentionsIn(name, transportsIn(of), true),
    ],
    /Port:/i,
  ),
  // Kubernetes
  form(`\\btargetPort:\\s+(${NAME})(?:/(${TRANSPORT}))?\\s*$`, listed(1, 2), /targetPort/i),
  // Zeek
  form(
    `"id\\.orig_p":\\s?(\\d{1,5}),.{0,200}?"id\\.resp_p":\\s?(\\d{1,5})`,
    ([, from = '', to = ''], transports) => twoEnds(to, from, transports),
    /_p"/i,
  ),
];
