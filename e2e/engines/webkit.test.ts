import { lacks } from '../tools.ts';
import { testEngine } from './test-engine.ts';
import { MINI_BROWSER, startWebKit } from './webkit.ts';

const lacksBrowser = MINI_BROWSER === undefined && 'MiniBrowser of webkit2gtk-driver is not installed';
testEngine('WebKit', lacks('WebKitWebDriver') || lacksBrowser || lacks('Xvfb'), startWebKit);
