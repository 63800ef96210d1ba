/** Short samples of the output of tools, by the values of the page's buttons. */
export const SAMPLES: Readonly<Record<string, string>> = {
  ss: `Netid State  Recv-Q Send-Q Local Address:Port  Peer Address:Port Process
udp   UNCONN 0      0            0.0.0.0:5353         0.0.0.0:*     users:(("avahi-daemon",pid=612,fd=12))
udp   UNCONN 0      0         127.0.0.53:53           0.0.0.0:*     users:(("systemd-resolve",pid=540,fd=13))
tcp   LISTEN 0      128          0.0.0.0:22           0.0.0.0:*     users:(("sshd",pid=901,fd=3))
tcp   LISTEN 0      511          0.0.0.0:443          0.0.0.0:*     users:(("nginx",pid=1002,fd=8))
tcp   LISTEN 0      244        127.0.0.1:5432         0.0.0.0:*     users:(("postgres",pid=1044,fd=6))
tcp   LISTEN 0      511        127.0.0.1:6379         0.0.0.0:*     users:(("redis-server",pid=1077,fd=6))
tcp   ESTAB  0      0       192.0.2.10:443      198.51.100.7:51514
tcp   ESTAB  0      0       192.0.2.10:40112    203.0.113.25:587
`,
  nmap: `Nmap scan report for host.example.org (192.0.2.20)
Host is up (0.00042s latency).
Not shown: 992 closed tcp ports (reset)
PORT      STATE SERVICE
22/tcp    open  ssh
80/tcp    open  http
3000/tcp  open  ppp
5590/tcp  open  unknown
5900/tcp  open  vnc
6000/tcp  open  X11
8080/tcp  open  http-proxy
50000/tcp open  ibm-db2
`,
  firewall: `Nov 26 10:15:01 gw kernel: [UFW BLOCK] IN=eth0 OUT= SRC=203.0.113.9 DST=192.0.2.1 LEN=60 TTL=51 PROTO=TCP SPT=51514 DPT=23 WINDOW=65535
Nov 26 10:15:02 gw kernel: [UFW BLOCK] IN=eth0 OUT= SRC=203.0.113.9 DST=192.0.2.1 LEN=60 TTL=51 PROTO=TCP SPT=51520 DPT=23 WINDOW=65535
Nov 26 10:15:09 gw kernel: [UFW BLOCK] IN=eth0 OUT= SRC=198.51.100.77 DST=192.0.2.1 LEN=44 TTL=240 PROTO=TCP SPT=44321 DPT=3389 WINDOW=1024
Nov 26 10:16:40 gw kernel: [UFW BLOCK] IN=eth0 OUT= SRC=198.51.100.8 DST=192.0.2.1 LEN=131 TTL=113 PROTO=UDP SPT=1900 DPT=5590 LEN=111
Nov 26 10:17:03 gw kernel: [UFW ALLOW] IN=eth0 OUT= SRC=192.0.2.44 DST=192.0.2.1 LEN=60 TTL=63 PROTO=TCP SPT=40112 DPT=22 WINDOW=64240
Nov 26 10:17:05 gw systemd[1]: Started Daily apt upgrade and clean activities.
`,
};
