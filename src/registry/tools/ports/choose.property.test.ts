import test from 'node:test';
import { judgeAnswers } from './oracle/judge.fixture.ts';
import { SMALL } from './ports.fixture.ts';

test('30 questions of a small registry are answered as port by port', () => judgeAnswers(SMALL, 30));
