import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

// Ubuntu's /usr/bin/chromium-browser can be a script that only tells people to install a snap.
const runs = (file: string) =>
  spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;

/** The Chromium or Chrome of this machine: `CHROME_PATH`, else where systems put it, else null. */
export function findBrowser(): string | null {
  const given = process.env.CHROME_PATH;
  if (given) return existsSync(given) ? given : null;
  return places.find((file) => existsSync(file) && runs(file)) ?? null;
}

/** Installs Debian's Chromium where that can be done without asking. */
function installBrowser(): void {
  const root = process.getuid?.() === 0;
  if (!root || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return;
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status;
  if (run('update') === 0) run('install', '--yes', '--no-install-recommends', 'chromium');
}

/** What to do where no browser was found and none could be installed. */
export const browserAdvice = process.env.CHROME_PATH
  ? `CHROME_PATH is ${process.env.CHROME_PATH}, which does not exist.`
  : 'The browser tests need Chromium or Chrome. Install one (Debian: sudo apt-get install chromium) or name its ' +
    'program: CHROME_PATH=/path/to/chrome npm test. Everything else runs without: npm run validate.';

/** The browser for the tests, installed first where there is none and that is possible; else null. */
export function provideBrowser(): string | null {
  const found = findBrowser();
  if (found ?? process.env.CHROME_PATH) return found;
  installBrowser();
  return findBrowser();
}
