/** `npm run shots`: pictures of the surfaces, made by the real extension on our own sample article. */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { openSurface } from '../helpers/extension.ts';
import { launchBrowser, openArticle } from '../helpers/launch.ts';
import { bringIntoView, rest, waitForCard, waitForUnderlines } from '../helpers/page-probe.ts';

const path = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url)) as `${string}.png`;
const html = readFileSync(new URL('../pages/classic-column.html', import.meta.url), 'utf8');
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function card(browser: Browser, scheme: 'light' | 'dark', file: string): Promise<void> {
  const page: Page = await openArticle(browser, 'https://www.thetechoutlook.com/sample', html);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const [first] = await waitForUnderlines(page, 3);
  await rest(page, await bringIntoView(page, first?.text ?? ''));
  await waitForCard(page);
  await wait(300);
  await page.screenshot({ path: path(file) });
  await page.close();
}

async function surface(browser: Browser, scheme: 'light' | 'dark', address: string, file: string, width: number): Promise<void> {
  const page = await openSurface(browser, 'chrome', address);
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await wait(500);
  await page.screenshot({ path: path(file) });
  await page.close();
}

mkdirSync(path('.artifacts/shots'), { recursive: true });
const browser = await launchBrowser('chrome');
try {
  await card(browser, 'light', 'docs/screenshot.png');
  await card(browser, 'dark', '.artifacts/shots/card-dark.png');
  for (const scheme of ['light', 'dark'] as const) {
    await surface(browser, scheme, 'briefing.html#/claims', `.artifacts/shots/claims-${scheme}.png`, 1000);
    await surface(browser, scheme, 'briefing.html#/', `.artifacts/shots/briefing-${scheme}.png`, 1000);
    await surface(browser, scheme, 'briefing.html#/chapter/the-question', `.artifacts/shots/chapter-${scheme}.png`, 1000);
    await surface(browser, scheme, 'briefing.html#/timeline', `.artifacts/shots/timeline-${scheme}.png`, 1000);
    await surface(browser, scheme, 'briefing.html#/charts/trade-total@2022', `.artifacts/shots/chart-${scheme}.png`, 1000);
    await surface(browser, scheme, 'popup.html#/charts/un-votes', `.artifacts/shots/votes-${scheme}.png`, 400);
    await surface(browser, scheme, 'popup.html#/topic/cips', `.artifacts/shots/popup-topic-${scheme}.png`, 400);
    await surface(browser, scheme, 'options.html', `.artifacts/shots/options-${scheme}.png`, 800);
    await surface(browser, scheme, 'welcome.html', `.artifacts/shots/welcome-${scheme}.png`, 800);
  }
} finally {
  await browser.close();
}
console.log(`Pictures: ${path('docs/screenshot.png')} and ${path('.artifacts/shots')}`);
