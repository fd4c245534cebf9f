/** Launches a real browser with the built extension, on a fresh profile. */
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { type BrowserKind, ensureBrowser } from './find-browser.ts';
import { FIREFOX_ID, FIREFOX_UUID } from './firefox.ts';
import { buildDir } from './shipped-files.ts';

const CHROME_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

const VIEWPORT = { width: 1000, height: 800 };

export interface LaunchOptions {
  headless?: boolean;
  /** Without the extension, to compare. */
  bare?: boolean;
  args?: string[];
  /** Another folder than the build's, for Chromium. */
  extension?: string;
  /** A profile that is kept after closing, for Chromium. */
  profile?: string;
}

/** The folder of the built extension. Throws when it has not been built. */
function extensionDir(kind: BrowserKind): string {
  const dir = buildDir(kind);
  if (!existsSync(dir)) throw new Error(`The extension is not built for ${kind}: run "npm run build".`);
  return dir;
}

/** Starts the browser and waits until the welcome page, which opens on installation, has come and gone. */
export async function launchBrowser(kind: BrowserKind, { headless = true, bare = false, args = [], extension, profile }: LaunchOptions = {}): Promise<Browser> {
  const { path } = await ensureBrowser(kind);
  if (kind === 'firefox') {
    const extraPrefsFirefox = {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      // A wheel turned by WebDriver goes the way of a real one, which alone knows of `overscroll-behavior`.
      'remote.events.async.wheel.enabled': true,
    };
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: path,
      headless,
      args: ['--remote-allow-system-access', ...args],
      extraPrefsFirefox,
      defaultViewport: VIEWPORT,
    });
    if (!bare) {
      await browser.installExtension(extensionDir(kind));
      await closeWelcome(browser, kind);
    }
    return browser;
  }
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: path,
    headless,
    pipe: true,
    ...(bare ? {} : { enableExtensions: [extension ?? extensionDir(kind)] }),
    ...(profile ? { userDataDir: profile } : {}),
    args: [...CHROME_ARGUMENTS, ...args],
    defaultViewport: headless ? VIEWPORT : null,
  });
  if (!bare) await closeWelcome(browser, kind, profile ? WELCOME_AGAIN : WELCOME);
  return browser;
}

/** Longest wait for the welcome page, which would take the front from a test's own page if it came later. */
const WELCOME = 30_000; // ms
/** An extension that a kept profile knows already does not report itself as new. */
const WELCOME_AGAIN = 3000; // ms

async function closeWelcome(browser: Browser, kind: BrowserKind, timeout = WELCOME): Promise<void> {
  for (const end = Date.now() + timeout; Date.now() < end; await wait(50)) {
    const pages = await browser.pages();
    for (const page of pages) {
      // Puppeteer is not told the addresses of the extension's pages in Firefox.
      const address = kind === 'firefox' ? await page.evaluate(() => location.href).catch(() => '') : page.url();
      if (!address.endsWith('/welcome.html')) continue;
      if (pages.length > 1) await page.close();
      return;
    }
  }
}

/** Opens a page in front whose requests are answered from memory: navigations by `html`, everything else by nothing. */
export async function openArticle(
  browser: Browser,
  url: string,
  html: string,
  headers: Record<string, string> = {},
  waitUntil: 'load' | 'domcontentloaded' = 'load',
): Promise<Page> {
  const page = await browser.newPage();
  await serve(page, html, headers);
  await page.goto(url, { waitUntil, timeout: 30_000 });
  await page.bringToFront();
  return page;
}

/** Answers all requests of a page from memory, so that real host names can be used without a network. */
async function serve(page: Page, html: string, headers: Record<string, string>): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isDocument = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const answer = isDocument
      ? { status: 200, contentType: 'text/html; charset=utf-8', headers, body: html }
      : { status: hasIconAddress(request.url()) ? 204 : 404, contentType: 'text/plain', body: '' };
    void request.respond(answer).catch(() => undefined);
  });
}

/** Chromium asks for the icon of a site at some time after the load, and writes to the page's console when there is none. */
function hasIconAddress(url: string): boolean {
  return new URL(url).pathname === '/favicon.ico';
}
