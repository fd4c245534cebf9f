/** How long after the dwell on a mention its card is painted. */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { defaultSettings } from '../../entrypoints/shared/settings.ts';
import { stopWorker } from '../helpers/extension.ts';
import { openArticle } from '../helpers/launch.ts';
import { readUnderlines, waitForCard, waitForUnderlines } from '../helpers/page-probe.ts';

const HTML = readFileSync(new URL('../pages/classic-column.html', import.meta.url), 'utf8');
const LEAST_SAMPLES = 40;
const MOST_ROUNDS = 40;

/** What a page with a card notes of itself. */
interface Noted {
  /** When the pointer first came onto a mention. */
  began: number;
  /** When the first frame with the card had been painted. */
  painted: number;
}

/** Notes, in the page, when the pointer first came onto a mention and when the first frame with a card had been painted. */
async function watchCard(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted: Noted = { began: 0, painted: 0 };
    Object.assign(window, { noted });
    const registry = CSS.highlights as unknown as { highlightsFromPoint(x: number, y: number): unknown[] };
    addEventListener(
      'pointermove',
      ({ clientX, clientY, timeStamp }) => {
        const isOn = registry.highlightsFromPoint(clientX, clientY).length > 0;
        if (!isOn) Object.assign(noted, { began: 0, painted: 0 });
        else if (noted.began === 0) noted.began = timeStamp;
      },
      { capture: true },
    );
    const look = () => {
      requestAnimationFrame(look);
      if (noted.painted || !document.documentElement.querySelector(':scope > div[popover="manual"]')) return;
      // A message comes after the frame that this callback belongs to.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        noted.painted ||= performance.now();
      };
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

/**
 * Time beyond the dwell until the card was painted, mention by mention; the dwell begins when the pointer comes onto the mention.
 * Less than nothing would be a card before its time. Each visit is of a fresh page, so nothing is known yet.
 */
export async function measureHover(browser: Browser, asleep: boolean): Promise<number[]> {
  const beyond: number[] = [];
  for (let round = 0; round < MOST_ROUNDS && beyond.length < LEAST_SAMPLES; round++) {
    const page = await openArticle(browser, 'https://www.thetechoutlook.com/sample', HTML);
    await waitForUnderlines(page, 3);
    await watchCard(page);
    for (const { x, y } of (await readUnderlines(page)).filter((one) => one.y > 10 && one.y < 780).slice(0, 4)) {
      if (asleep) {
        await stopWorker(browser);
        await wait(500);
      }
      await page.mouse.move(2, 2);
      // Farther apart than the moves of a pointer that passes by: the first move onto the mention begins the dwell.
      await wait(150);
      await page.mouse.move(x, y);
      const came = await waitForCard(page, true, 3000).then(
        () => true,
        () => false,
      );
      // Something of the page lies over this mention.
      if (!came) continue;
      const { began, painted } = await page
        .waitForFunction(() => {
          const { noted } = window as unknown as { noted: Noted };
          return noted.painted > 0 && noted;
        })
        .then((handle) => handle.jsonValue() as Promise<Noted>);
      beyond.push(painted - began - defaultSettings().hoverDelay);
      await page.keyboard.press('Escape');
      await waitForCard(page, false);
    }
    await page.close();
  }
  if (beyond.length < LEAST_SAMPLES) throw new Error(`Only ${beyond.length} cards came.`);
  return beyond;
}
