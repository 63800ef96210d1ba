import { verdict } from '../markup.fixture.ts';
import { type Fault, inMain } from '../plant.fixture.ts';

const LOW = 'A sentence that begins in lower case @ /';
const LOST = 'A blank that is lost between words @ /';
const DOUBLE = 'Two blanks in a row @ /';
const UNUSED = 'Words that the site does not use @ /';
const VERDICT = 'A verdict that names nothing @ /';
const says = (fault: string, markup: string, ...found: readonly string[]): Fault => [
  fault,
  inMain('/index.html', markup),
  found,
];

export const WORD_FAULTS: readonly Fault[] = [
  says('a paragraph in lower case', '<p>ports end here.</p>', `${LOW}: ports`),
  says('an item in lower case, in an element', '<ul><li><small>all ports</small></li></ul>', LOW),
  says('a button in lower case', '<button>copy</button>', LOW),
  says('a sentence in lower case after another', '<p>Ports end. they do.</p>', LOW),
  says('a name begins as it is written', '<p><code>udp</code> is used, e.g. here.</p><p>nftables rules</p>'),
  says('what IANA says begins as it is written', '<p><span class="verbatim">any  Port.And (x)y</span></p>'),
  says('two blanks', '<p>Two  blanks.</p>', DOUBLE),
  says('blanks at a line’s begin are one', '<p>One\n  blank.</p>'),
  says('no blank between sentences', '<p>From IANA.This site.</p>', `${LOST}: IANA.This`),
  says('no blank after a bracket', '<p>Ports (all)The end.</p>', LOST),
  says('no blank before an element', '<p>Ports<small>0–1023</small></p>', `${LOST}: Ports0`),
  says('no blank between two names', '<h2><a href="/port/1/">Ports</a><span class="ports">0–9</span></h2>', LOST),
  says('no blank after an element', '<p><small>Ports.</small>Others</p>', LOST),
  says('an address has stops', '<p>See Urbis.Net, S.p.A and the sites of A.B.Example</p>'),
  says('blocks need no blank', '<ul><li>Ports</li><li>0–1023</li></ul>'),
  says('a free port', '<p>The next free port is 2.</p>', UNUSED),
  says('none of theirs', '<p>Names are none of IANA’s.</p>', UNUSED),
  says('a verdict of it', verdict('no', 'No.', 'It is assigned.'), VERDICT),
  says('a later sentence of a verdict', verdict('no', 'No.', 'TCP 1 is assigned to a. They are others’.'), VERDICT),
  says('an answer of it', verdict('no', 'It is assigned.', 'TCP 1 is assigned to a.'), VERDICT),
  says('a verdict of a port', verdict('no', 'No.', 'TCP 1 is assigned to a. Others may be using this port.')),
  says('a lead in lower case', '<p class="lede">contact of 2 entries</p>', LOW),
  says('a lead that begins with a name', '<p class="lede"><b>etcd</b>, registered as <a href="/service/a/">a</a></p>'),
  says('a history in lower case', '<section class="history"><ul><li>added a.</li></ul></section>', LOW),
  says('a place in lower case', '<ul class="places"><li>all ports</li></ul>', LOW),
];
