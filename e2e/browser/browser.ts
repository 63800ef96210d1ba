import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { type Browser, chromium } from 'playwright';

const USUAL_PLACES = [
  // This Chromium has no windows, not even hidden ones: the tests take two thirds of the processor time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

// Whether a program starts. A file may be only a stub, or lack libraries that it needs.
function starts(path: string): boolean {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

function findInstalled(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !starts(named))
    throw new Error(`CHROMIUM_PATH is ${named}, and that does not start: correct or unset it.`);
  return [named, ...USUAL_PLACES, chromium.executablePath()].find((path) => path && starts(path));
}

function attempt(command: string, ...args: string[]): void {
  try {
    execFileSync(command, args, { stdio: 'inherit', timeout: 300_000 });
  } catch {
    // The caller looks for the browser again, and so sees whether the program helped.
  }
}

/**
 * The path of a Chromium. Looks for an installed one, then tries Playwright's download and, for root, Debian's package.
 * Throws an Error that says what to install.
 */
function findBrowser(): string {
  const installed = findInstalled();
  if (installed) return installed;
  attempt('npx', 'playwright', 'install', 'chromium');
  if (!findInstalled() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    attempt('apt-get', 'update', '-qq');
    attempt('apt-get', 'install', '-y', '-qq', 'chromium-headless-shell');
    // Ubuntu and older releases of Debian have only this package.
    if (!findInstalled()) attempt('apt-get', 'install', '-y', '-qq', 'chromium');
  }
  const found = findInstalled();
  if (found) return found;
  throw new Error('No browser for the tests: install Chromium or Chrome, or set CHROMIUM_PATH to one.');
}

/**
 * The options with which tests start Chromium. It sends no requests of its own. For root, as in a container, Chromium
 * starts only without its sandbox.
 */
export function browserOptions(): { executablePath: string; args: string[] } {
  const args = ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  return { executablePath: findBrowser(), args };
}

export function startBrowser(): Promise<Browser> {
  return chromium.launch(browserOptions());
}
