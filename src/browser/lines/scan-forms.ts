import { type Form, form, listed } from './form.ts';
import { mentionsIn, transportsIn } from './mention.ts';
import { NAME, NUMBER, TRANSPORT } from './patterns.ts';

const attribute = (text: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(text)?.[1] ?? '';

// A port, and aside the name of the service that the tool supposes there.
const named: Form['read'] = ([, port = '', transport = '', name = '']) => [
  ...mentionsIn(port, transportsIn(transport)),
  ...mentionsIn(name, transportsIn(transport), true),
];

/** How port scanners, firewalld and the names of TLSA records write ports. */
export const SCAN_FORMS: readonly Form[] = [
  // TLSA records
  form(`(?<!\\S)_(\\d{1,5})\\._(${TRANSPORT})`, listed(1, 2), /\._/),
  // nmap -oX, firewalld
  form('<port\\b([^<>]{1,300})>', ([, attributes = '']) =>
    mentionsIn(
      attribute(attributes, 'portid') || attribute(attributes, 'port'),
      transportsIn(attribute(attributes, 'protocol')),
    ),
  ),
  // nmap -oG
  form(`(${NUMBER})/[a-z|]{4,15}/(${TRANSPORT})//([^/]{0,60})/`, named, /\/\//),
  // nmap
  form(
    `(${NUMBER})/(${TRANSPORT})\\s+(?:open|closed|filtered|unfiltered)[a-z|]{0,12}(?:\\s+(?:ssl/)?(${NAME}))?`,
    named,
    /open|closed|filtered/i,
  ),
];
