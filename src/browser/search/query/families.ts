import type { Query } from './query.ts';

/**
 * Words for a kind of thing, each list followed by the names that most people mean by them, the likeliest first: names
 * of services, or common names. The words are as wordsAsked leaves them, without “server”, “of” and the like.
 */
export const FAMILIES: readonly (readonly [words: string, names: string])[] = [
  ['sql, database, databases, db, rdbms, dbms', 'mysql, postgresql, ms-sql-s, oracle database, mongodb, redis'],
  ['vpn, vpns, virtual private network', 'isakmp, ipsec-nat-t, openvpn, wireguard, l2tp, pptp'],
  ['proxy, proxies, http proxy, web proxy, forward proxy, caching proxy', 'socks, squid, http-alt'],
  [
    'voip, voice over ip, telephony, ip telephony, ip phone, ip phones, phone, phones, voip phone, voip phones',
    'sip, sips, h323hostcall, iax',
  ],
  ['video conferencing, video conference, webrtc, nat traversal', 'stun, turn, stuns, turns, sip'],
  [
    'email, e mail, mail, mails, emails, electronic mail, mailbox',
    'smtp, submission, submissions, imap, imaps, pop3, pop3s',
  ],
  ['printing, print, printer, printers, network printer, network printing', 'ipp, pdl-datastream, printer'],
  ['chat, instant messaging, messenger', 'xmpp-client, ircs-u, ircu'],
  ['message queue, message queues, message broker, broker, messaging', 'amqp, mqtt, kafka, activemq'],
  ['monitoring, network monitoring, network management', 'snmp, snmptrap, zabbix-agent, prometheus node exporter'],
  ['logging, log, logs, log collection, log shipping', 'syslog, syslog-tls'],
  [
    'time sync, time synchronization, time synchronisation, clock sync, clock synchronization, clock, network time',
    'ntp, ptp-event, time',
  ],
  [
    'remote access, remote control, remote administration, remote management, remote shell',
    'ssh, ms-wbt-server, rfb, wsman, telnet',
  ],
  ['directory, directories, directory lookup', 'ldap, ldaps, msft-gc'],
  [
    'file sharing, file share, file shares, file, files, fileserver, network drive, network share, nas, shared folder',
    'microsoft-ds, nfs, afpovertcp',
  ],
  ['file transfer, file transfers, file upload', 'ftp, ssh, ftps, tftp'],
  ['web, website, websites, web page, web browsing, browser, browsing', 'http, https, http-alt'],
  ['hostname resolution, hostname lookup, host lookup', 'domain, domain-s, mdns, llmnr'],
  ['streaming, video streaming, media streaming, live streaming', 'rtsp, macromedia-fcs'],
  [
    'industrial, scada, ics, plc, industrial control, industrial control systems',
    'mbap, iec-104, ethernet-ip-2, dnp, opcua-tcp',
  ],
  ['iot, internet things, home automation', 'mqtt, secure-mqtt, coap, coaps'],
  ['routing, routing protocols, dynamic routing', 'bgp, router, ldp'],
  ['authentication, login, sso, single sign, aaa', 'kerberos, radius, tacacs, ldap'],
  ['version control, source control', 'git, svn, ssh'],
  ['cache, caching, key value store', 'memcache, redis'],
  ['network boot, pxe boot, netboot, pxe', 'bootps, tftp, altserviceboot'],
  ['discovery, device discovery, network discovery', 'mdns, ssdp, ws-discovery, svrloc'],
  ['container, containers, container orchestration', 'kube-apiserver, docker-s, docker, etcd-client'],
  ['windows, windows network, windows networking', 'epmap, netbios-ssn, microsoft-ds, ms-wbt-server'],
  ['rpc, remote procedure call, remote procedure calls', 'epmap, sunrpc'],
  ['ip camera, ip cameras, security camera, camera, cameras, cctv', 'rtsp, ws-discovery'],
  ['backup, backups', 'veeam, bacula-fd, bacula director, netbackup, rsync'],
  ['domain controller, domain controllers, domain join', 'kerberos, ldap, microsoft-ds, msft-gc, epmap, domain'],
  ['dhcp relay', 'bootps, dhcpv6-server'],
  ['dnssec', 'domain'],
  ['ping', 'icmp'],
  ['time machine', 'afpovertcp, microsoft-ds'],
  ['label printer, zebra printer', 'pdl-datastream'],
  ['http alternative, alternative http, alternate http, http alternate', 'http-alt'],
  ['https alternative, alternative https, alternate https, https alternate', 'alternative https port'],
  ['exchange, exchange online, microsoft exchange, ms exchange', 'smtp, submission, https, imap, imaps'],
  ['elastic, elastic stack, elk, elk stack', 'elasticsearch, kibana, logstash beats input'],
  ['vsphere, vsphere client, vmware vsphere, vcenter', 'vmware vcenter, vmware esxi'],
  ['oracle db, oracle databases, oracle12c', 'oracle database'],
  ['mongo, mongo db', 'mongodb'],
  ['mssqlserver, microsoft sql, ms sql', 'ms-sql-s'],
  ['hyperv, hyper v', 'hyper-v live migration'],
  ['power shell remoting, powershell remoting, power shell', 'wsman, wsmans'],
  ['csgo, cs go, team fortress, tf2', 'counter-strike, source engine'],
  ['hass, homeassistant', 'home assistant'],
  ['realvnc, vnc display, tightvnc, tigervnc, ultravnc', 'rfb'],
  ['block storage, storage, san', 'iscsi-target, nfs, microsoft-ds'],
];

/** The names, in lower case, that people mean by words for a kind of thing, the likeliest first. */
export function familyOf({ words }: Query): readonly string[] {
  const asked = words.join(' ');
  return FAMILIES.find(([kinds]) => kinds.split(', ').includes(asked))?.[1].split(', ') ?? [];
}
