import assert from 'node:assert/strict';
import test from 'node:test';
import { printCitations } from './citations.ts';

const cite = (title: string, path: string): Record<string, string> =>
  Object.fromEntries(
    printCitations({
      title,
      path,
      url: `https://ports.example${path}`,
      registry: 'Service Name and Transport Protocol Port Number Registry',
      release: '2026-08-07',
    }).map((snippet) => [snippet.title, snippet.text]),
  );

const STAMP =
  'IANA, Service Name and Transport Protocol Port Number Registry, release of 2026-08-07; accessed YYYY-MM-DD';

test('an ordinary service', () => {
  assert.deepEqual(cite('https: port 443 (tcp, udp)', '/service/https/'), {
    Markdown: `[https: port 443 (tcp, udp)](https://ports.example/service/https/) (${STAMP})`,
    HTML: `<a href="https://ports.example/service/https/">https: port 443 (tcp, udp)</a> (${STAMP})`,
    AsciiDoc: `link:++https://ports.example/service/https/++[https: port 443 (tcp, udp)] (${STAMP})`,
    BibTeX: [
      '@misc{iana-service-https,',
      '  author = {{Internet Assigned Numbers Authority}},',
      '  title = {{https: port 443 (tcp, udp)}},',
      '  howpublished = {\\url{https://ports.example/service/https/}},',
      '  note = {Service Name and Transport Protocol Port Number Registry, release of 2026-08-07; accessed YYYY-MM-DD},',
      '  year = {2026},',
      '  month = aug',
      '}',
    ].join('\n'),
    'As in an RFC': [
      '   [IANA-SERVICE-HTTPS]',
      '              IANA, "https: port 443 (tcp, udp)", Service Name and',
      '              Transport Protocol Port Number Registry, release of 7',
      '              August 2026, accessed YYYY-MM-DD,',
      '              <https://ports.example/service/https/>.',
    ].join('\n'),
  });
});

test('names with marks of the format they stand in: an alias, sql*net, <b>', () => {
  const { Markdown, HTML, AsciiDoc, BibTeX } = cite(
    'pra_elmd sql*net ~{a^\\ <b> & "c" [d] 5% #\n\n# h',
    '/service/cl~2f1/',
  );
  assert.ok(Markdown?.startsWith('[pra\\_elmd sql\\*net \\~{a^\\\\ \\<b\\> \\& "c" \\[d\\] 5% # # h](https://'));
  assert.ok(HTML?.includes('>pra_elmd sql*net ~{a^\\ &lt;b&gt; &amp; &quot;c&quot; [d] 5% # # h</a>'));
  assert.ok(
    AsciiDoc?.includes(
      '++[pra&#95;elmd sql&#42;net &#126;&#123;a&#94;&#92; &#60;b&#62; &#38; &#34;c&#34; &#91;d&#93; 5% &#35; &#35; h]',
    ),
  );
  assert.ok(
    BibTeX?.includes(
      '{{pra\\_elmd sql*net \\textasciitilde{}\\textbraceleft{}a\\textasciicircum{}\\textbackslash{} <b> \\& "c" [d] 5\\% \\# \\# h}}',
    ),
  );
  assert.ok(BibTeX?.startsWith('@misc{iana-service-cl.2f1,'));
});

test('what AsciiDoc would read as a list, a link, an index term or a symbol is text', () => {
  const { AsciiDoc } = cite('x:: y https://e.example ((idx)) (C) ... -- a@b', '/');
  assert.ok(
    AsciiDoc?.includes(
      '[x&#58;&#58; y https&#58;&#47;&#47;e.example &#40;&#40;idx)) &#40;C) &#46;&#46;. &#45;- a&#64;b]',
    ),
  );
});

test('a service without a port, one on sctp, an unassigned port and the home page have keys of their own', () => {
  const keys = [
    '/service/jmap/',
    '/service/els/',
    '/port/5590/',
    '/',
    '/ports/',
    '/service/pra_elmd/',
    '/service/pra-elmd/',
  ].map((path) => /@misc\{(.*),/.exec(cite('T', path)['BibTeX'] ?? '')?.[1]);
  assert.deepEqual(keys, [
    'iana-service-jmap',
    'iana-service-els',
    'iana-port-5590',
    'iana-home',
    'iana-ports',
    'iana-service-pra_elmd',
    'iana-service-pra-elmd',
  ]);
});

test('an RFC’s reference is wrapped at 72 columns, not before', () => {
  for (let length = 1; length < 80; length++) {
    const lines = (cite(`a ${'x'.repeat(length)} b c d e f`, '/')['As in an RFC'] ?? '').split('\n').slice(1);
    for (const [i, line] of lines.entries()) {
      assert.match(line, /^ {14}\S/);
      assert.ok(line.length <= 72 || !line.trim().includes(' '), line);
      const [next = ''] = (lines[i + 1] ?? '').trim().split(' ');
      assert.ok(next === '' || line.length + 1 + next.length > 72, `${line}\n${next}`);
    }
  }
});

test('braces of a title are balanced in BibTeX', () =>
  assert.match(cite('a } b', '/')['BibTeX'] ?? '', /\{\{a \\textbraceright\{\} b\}\}/));
