/**
 * `npm run shots [-- --only NAME]`: pictures by the real extension on our own sample articles. Every state of every surface and
 * of the card in every mode into `.artifacts/shots/`, the README's picture, and the stores' pictures into `assets/store/`.
 */

import { mkdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer';
import { CARD_STATES, openCardState } from '../helpers/card-states.ts';
import { forget } from '../helpers/extension-api.ts';
import { launchBrowser, openArticle } from '../helpers/launch.ts';
import { bringIntoView, rest, waitForCard, waitForUnderlines } from '../helpers/page-probe.ts';
import { PICTURE_MODES, setMode } from '../helpers/picture-modes.ts';
import { storePictures } from '../helpers/store-pictures.ts';
import { openState, SURFACE_STATES } from '../helpers/surface-states.ts';

const path = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url)) as `${string}.png`;
const html = readFileSync(new URL('../pages/classic-column.html', import.meta.url), 'utf8');

type Mode = (typeof PICTURE_MODES)[number];

/** The card on the sample article. */
async function card(browser: Browser, mode: Mode, file: string): Promise<void> {
  const page: Page = await openArticle(browser, 'https://www.thetechoutlook.com/sample', html);
  // Chromium finds no highlight at a point while another pixel density than its own is emulated, so the pixels stay single here.
  await page.setViewport({ ...mode.size(1000, 800), deviceScaleFactor: 1 });
  await setMode(page, mode);
  let shown = false;
  for (const { text } of await waitForUnderlines(page, 3)) {
    await rest(page, await bringIntoView(page, text));
    // In a small window the page's own banner may lie over a mention.
    shown = await waitForCard(page, true, 2000).then(
      () => true,
      () => false,
    );
    if (shown) break;
  }
  if (!shown) throw new Error(`No card came in the mode ${mode.name}.`);
  await wait(300);
  await page.screenshot({ path: path(file) });
  await page.close();
}

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
mkdirSync(path('.artifacts/shots'), { recursive: true });
const browser = await launchBrowser('chrome');
let pictures = 0;
try {
  for (const mode of PICTURE_MODES) {
    for (const state of SURFACE_STATES.filter(({ name }) => name.includes(values.only))) {
      const { width, height, deviceScaleFactor = 1 } = mode.size(...state.size, state.address.startsWith('popup'));
      const page = await openState(browser, state, [width, height]);
      await page.setViewport({ width, height, deviceScaleFactor });
      await setMode(page, mode);
      await wait(150);
      await page.screenshot({ path: path(`.artifacts/shots/${state.name}-${mode.name}.png`) });
      await page.close();
      pictures++;
    }
    for (const state of CARD_STATES.filter(({ name }) => name.includes(values.only))) {
      const page = await openCardState(browser, state, async (fresh) => {
        await fresh.setViewport({ ...mode.size(1000, 800), deviceScaleFactor: 1 });
        await setMode(fresh, mode);
      });
      await wait(300);
      await page.screenshot({ path: path(`.artifacts/shots/${state.name}-${mode.name}.png`) });
      await page.close();
      // What a state has silenced would be so for those after it.
      await forget(browser, 'chrome');
      pictures++;
    }
    if (values.only) continue;
    await card(browser, mode, `.artifacts/shots/card-${mode.name}.png`);
    pictures++;
  }
  if (!values.only) {
    const [light] = PICTURE_MODES;
    if (light) await card(browser, light, 'docs/screenshot.png');
    pictures += 1 + (await storePictures(browser, (name) => path(`assets/store/${name}.png`)));
  }
} finally {
  await browser.close();
}
console.log(`${pictures} pictures in .artifacts/shots, docs/screenshot.png and assets/store`);
