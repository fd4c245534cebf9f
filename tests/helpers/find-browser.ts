/** Finds a browser to test in, installs one where that is possible, else says in one sentence what to do. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer from 'puppeteer';

export type BrowserKind = 'chrome' | 'firefox';

/** The oldest versions that the extension runs in. */
const OLDEST: Record<BrowserKind, number> = { chrome: 140, firefox: 153 };
const ENVIRONMENT: Record<BrowserKind, string> = { chrome: 'PUPPETEER_EXECUTABLE_PATH', firefox: 'FIREFOX_EXECUTABLE_PATH' };
const COMMANDS: Record<BrowserKind, string[]> = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};
const PLACES: Record<BrowserKind, string[]> = {
  chrome: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};
const DEBIAN_PACKAGES: Record<BrowserKind, string> = { chrome: 'chromium', firefox: 'firefox-esr' };

export interface FoundBrowser {
  kind: BrowserKind;
  path: string;
  /** As the browser prints it, such as `Chromium 156.0.8078.79`. */
  version: string;
}

/** A browser of this kind that is new enough; installs one when none is found. Throws a sentence that says what to do. */
export async function ensureBrowser(kind: BrowserKind): Promise<FoundBrowser> {
  const found = await findBrowser(kind);
  if (found) return found;
  installBrowser(kind);
  const installed = await findBrowser(kind);
  if (installed) return installed;
  throw new Error(`No ${kind} ${OLDEST[kind]} or newer was found or could be installed: install one, or name it in ${ENVIRONMENT[kind]}.`);
}

async function findBrowser(kind: BrowserKind): Promise<FoundBrowser | undefined> {
  for (const path of await candidates(kind)) {
    const version = versionOf(path);
    if (Number(/(\d+)\./.exec(version)?.[1] ?? 0) >= OLDEST[kind]) return { kind, path, version };
  }
  return undefined;
}

async function candidates(kind: BrowserKind): Promise<string[]> {
  const named = process.env[ENVIRONMENT[kind]];
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => COMMANDS[kind].map((command) => join(folder, command)));
  return [...(named ? [named] : []), ...onPath, ...PLACES[kind], ...(await puppeteerCache(kind))].filter((path) => existsSync(path));
}

async function puppeteerCache(kind: BrowserKind): Promise<string[]> {
  try {
    return [await puppeteer.executablePath({ browser: kind } as never)];
  } catch {
    return [];
  }
}

function versionOf(path: string): string {
  // Chrome on Windows opens a window instead of printing its version; there the path is trusted.
  if (process.platform === 'win32') return '999.0';
  const { stdout } = spawnSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8', timeout: 30_000 });
  return (stdout ?? '').trim();
}

function installBrowser(kind: BrowserKind): void {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  console.error(`No suitable ${kind} found; installing one…`);
  try {
    if (isDebianRoot) {
      execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] });
      const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      execFileSync('apt-get', ['install', '-y', '-qq', DEBIAN_PACKAGES[kind]], { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
    } else {
      const puppeteerCommand = process.platform === 'win32' ? 'npx.cmd' : 'npx';
      execFileSync(puppeteerCommand, ['puppeteer', 'browsers', 'install', kind], { stdio: ['ignore', 'ignore', 'inherit'] });
    }
  } catch {
    // The caller looks again and says what to do.
  }
}
