// Long because it shows each of the forms in which notes define keys.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readTxtKeys, referredForTxtKeys } from './txt-keys.ts';

const keys = (text: string): string[] => readTxtKeys(`Defined TXT keys:${text}`).map(({ key }) => key);
const texts = (text: string): string[] => readTxtKeys(`Defined TXT keys:${text}`).map((one) => one.text);

const PLAIN: [what: string, text: string, expected: string][] = [
  ['one key', ' txtvers', 'txtvers'],
  ['names with commas', ' txtvers, model', 'txtvers|model'],
  ['names without blanks', 'txtvers,mk,md', 'txtvers|mk|md'],
  ['a name of several words', ' txtvers, iTSh Version, Machine ID', 'txtvers|iTSh Version|Machine ID'],
  ['a list that goes on in the next line', ' txtvers=1, sesna,\n    cotype, pid', 'txtvers|sesna|cotype|pid'],
  ['a semicolon at the end', ' waMA;', 'waMA'],
  ['comments in brackets', ' SN (serial number), PVER (protocol version))', 'SN|PVER'],
  ['a comment behind a dash', ' uid,user - http://bidib.org/e.html', 'uid|user'],
  ['an asterisk and a question mark', ' txtvers, *IDN?=<IEEE 488; e.g., manufacturer>', 'txtvers|*IDN?'],
  ['values with blanks between', ' u=<username> p=<password> path=<path to document>', 'u|p|path'],
  ['one value of several words', ' path=<path to mount point>', 'path'],
  ['values with commas in them', " nid=<ID>, network=<Name, e.g. 'main'>, version=<V>", 'nid|network|version'],
  ['values with semicolons between', ' u=username; k=keypattern', 'u|k'],
  ['empty values', ' MAC=, GW-MAC', 'MAC|GW-MAC'],
  [
    'a key of several words with a value',
    ' RMC Client Version=<version>, MAC Address=<a>',
    'RMC Client Version|MAC Address',
  ],
  ['a value that holds =', ' txtvers="*IDN?=<identifier>" (optional)', 'txtvers'],
  ['two signs', ' companyfullname == The name', 'companyfullname'],
  ['a key a line', '   model=value (string)\n  mac=value (12 hex digits)', 'model|mac'],
  ['nothing in the first line', '\n  RFC=<status>\n  Device=<status>', 'RFC|Device'],
  ['a name, then values', '\n  txtvers\n  server=<main server>', 'txtvers|server'],
  ['“None”, and keys all the same', ' None\n  path=<pathname>', 'path'],
  ['a key of two words in a line', ' see\n  fix supported=V[,V, ... ,V]', 'fix supported'],
  ['letters before each', ' a. ssid=<SSID>\nb. bssid=<BSSID>', 'ssid|bssid'],
  ['dashes before each', ' - txtvers\n  - protovers', 'txtvers|protovers'],
  ['columns', '\n  auth     plaintext | md5\n  trunk    yes | no\nAll of these are optional.', 'auth|trunk'],
  ['colons', '\n  td: Path of the\n  thing: it.\n  type: i.e. "Thing" or\n  to be Thing.', 'td|thing|type'],
  ['quotes', ' "url": if present, a url (i.e. wss://x); "namespace": the protocol', 'url|namespace'],
  ['keys that sentences quote', ' There are two keys: 1st key: "txt-vers", key "name" for', 'txt-vers|name'],
  ['prose in between', ' txtvers=1\ncport= the port for the\n  (secondary, or) one of "a", b', 'txtvers|cport'],
  ['examples after them', ' hash=<hex>\n  Example:\n  hash=5e75\n  more=1', 'hash'],
  ['txtvers, then words', ' txtvers protovers path', 'txtvers|protovers|path'],
  ['txtvers and what is not said', ' txtvers and proprietary keys', 'txtvers'],
  ['a list that begins with txtvers and goes on in prose', ' txtvers, c0, ..., where the number is', 'txtvers|c0'],
  ['what stands behind “eg”', ' topics=<open topic>, eg topic=/info', 'topics'],
];
for (const [what, text, expected] of PLAIN)
  test(`keys are read: ${what}`, () => assert.deepEqual(keys(text).join('|'), expected));

const NONE = [
  '',
  ' None',
  ' NONE',
  ' None at present',
  ' None. RFID reader Low Level Reader Protocol',
  ' Proprietary',
  ' TBD',
  ' 0',
  ' 1 TXT record key for the RSA public key used by the server instance.',
  ' See BonjourPrinting.pdf.',
  ' see www.broadband-forum.org/assignments',
  ' http://www.ditrios.org/index.php?link=tutorial/index#zeroconf',
  ' [http://www.recipemanager.org/rsp/rsp10draft.html#dnssd]',
  ' <serial number of server>',
  ' _hub._tcp.host.example.com',
  ' _payload._tcp.local, _payload._udp.local',
  ' omni-livetxt.html',
  ' Defined in URL specification',
  ' product version bus id featuremask',
  ' Varies; Depends on type of service being offered/resolved',
  ' Thread 1.1 Specification, Section 8.4.1.1.2. https://www.threadgroup.org/ThreadSpec',
  ' Text keys are the file extensions of any file the user plans to share, i.e. pdf, doc, mp3.',
  ' See http://x/\nNote: Was formerly listed with TXT keys: txtvers, port.p2pj',
];
for (const text of NONE) test(`no key is made up from “${text}”`, () => assert.deepEqual(keys(text), []));

test('a note that does not define TXT keys has none', () => {
  assert.deepEqual(readTxtKeys('u=<username> p=<password>\n (see txtrecords.html#http)'), []);
  assert.deepEqual(readTxtKeys('Known TXT keys: txtvers'), []);
});

test('keys may be defined after other words, and over a line break', () => {
  const [key, ...more] = readTxtKeys('This is an extension of http.  Defined\n      TXT keys: path=<p> (RFC).');
  assert.deepEqual([key, more], [{ key: 'path', text: 'path=<p> (RFC).' }, []]);
});

test('the text of a key is what the note says of it', () => {
  assert.deepEqual(texts(' u=<username> p=<password>'), ['u=<username>', 'p=<password>']);
  assert.deepEqual(texts(' SN (serial number), Machine ID'), ['SN (serial number)', 'Machine ID']);
  assert.deepEqual(texts('\n  auth     plaintext | md5'), ['auth     plaintext | md5']);
  assert.deepEqual(texts(' "url": if present; "namespace": the protocol'), [
    '"url": if present;',
    '"namespace": the protocol',
  ]);
});

test('a note may refer to a document for its keys', () => {
  const referred = (text: string): string => referredForTxtKeys(`Defined TXT keys: ${text}`);
  assert.equal(referred('See Printing.pdf.'), 'Printing.pdf');
  assert.equal(referred('See http://docs.example/keys'), 'http://docs.example/keys');
  for (const text of ['See the draft', 'a, b', 'None']) assert.equal(referred(text), '');
});
