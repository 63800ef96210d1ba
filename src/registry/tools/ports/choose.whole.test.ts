import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parseIanaXml } from '../../iana/parse-xml.ts';
import { skipWithoutWhole, wholeFile } from '../../whole.fixture.ts';
import { judgeAnswers } from './oracle/judge.fixture.ts';
import { SMALL } from './ports.fixture.ts';

const XML = 'service-names-port-numbers.xml';

test('2,000 questions of the whole registry are answered as port by port', { skip: skipWithoutWhole }, () => {
  const holdings = parseIanaXml(readFileSync(wholeFile(XML), 'utf8'), XML).entries;
  judgeAnswers({ ...SMALL, holdings }, 2000);
});
