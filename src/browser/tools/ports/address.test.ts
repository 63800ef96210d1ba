import assert from 'node:assert/strict';
import test from 'node:test';
import { USUAL_QUESTION } from '../../../registry/tools/ports/question.ts';
import { printQuestion } from '../../../registry/tools/ports/question-address.ts';
import { readQuestion } from './address.ts';

const KNOWN = ['common', 'ephemeral-linux'];

test('an address without a question asks nothing', () => {
  assert.equal(readQuestion('', KNOWN), null);
  assert.equal(readQuestion('?utm=1', KNOWN), null);
});

test('an address comes back from its question', () => {
  for (const address of [
    '?count=10&transport=tcp&near=8000&answers=3&allow=common,ephemeral-linux',
    '?count=1',
    '?count=1000&near=0&order=first',
    '?count=2&order=random&seed=4294967295',
  ]) {
    const asked = readQuestion(address, KNOWN);
    assert.deepEqual(asked?.notes, []);
    assert.equal(printQuestion(asked.question), address);
  }
});

test('a form’s own address is read, with empty fields and one name for each rule', () => {
  const asked = readQuestion(
    '?count=3&transport=both&near=&order=&answers=5&allow=common&allow=ephemeral-linux',
    KNOWN,
  );
  assert.deepEqual(asked, { question: { ...USUAL_QUESTION, count: 3, allow: KNOWN }, notes: [] });
});

test('what is wrong is replaced, and said', () => {
  const { question, notes } =
    readQuestion('?count=0&transport=x&near=70000&order=nearest&answers=99&seed=a&allow=y', KNOWN) ?? {};
  assert.deepEqual(question, { ...USUAL_QUESTION, answers: 50 });
  assert.deepEqual(notes, [
    'There is no port “70000”. Port numbers run from 0 to 65535. We looked anywhere.',
    '“Nearest” needs a port to be near to. We took the lowest ports first.',
    '“y” is not a rule that you can switch off.',
    '“0” is not a number of ports in a row from 1 to 1000. We took 1.',
    '“x” is not one of both, tcp, udp, any. We took both.',
    '“a” is not a seed from 0 to 4294967295. We took 1.',
    '“99” is not a number of answers from 1 to 50. We took 50.',
  ]);
});
