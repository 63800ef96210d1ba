import { lacks } from '../tools.ts';
import { startFirefox } from './firefox.ts';
import { testEngine } from './test-engine.ts';

testEngine('Firefox', lacks('firefox-esr'), startFirefox);
