/** "Explain this" by its menu entry, in a real browser, with the built extension. */
import type { Browser, Page } from 'puppeteer';
import { beforeEach, describe, expect, test } from 'vitest';
import { clickInCard, inCard } from '../helpers/card.ts';
import { cardText, fireMenu } from '../helpers/extension.ts';
import { inFrontInFirefox } from '../helpers/firefox.ts';
import { openArticle } from '../helpers/launch.ts';
import { openStory } from '../helpers/open-story.ts';
import { BY_THE_CLOCK, bringIntoView, hasCard, openMenuOn, readUnderlines, waitForCard } from '../helpers/page-probe.ts';
import { untilPageAnswers } from '../helpers/page-report.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { article, STORY } from '../helpers/story.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';

let browser: Browser;
let page: Page;
borrowBrowser((lent) => {
  browser = lent;
});
beforeEach(async () => {
  page = await openStory(browser);
  return () => page.close();
});

describe('"Explain this" on a selection', () => {
  test.each<[string, string, string]>([
    ['names a topic: its card', 'the CIPS network', 'CIPS'],
    ['names several: the list in reading order', 'CIPS and Power of Siberia 2', 'In this selection'],
    ['names none, but something near: the nearest', 'Siberian power', 'Closest in the briefing'],
    ['is ten thousand characters long: what it names', `${'word '.repeat(1990)} Gazprom`, 'Gazprom'],
    ['runs from right to left, with joined emoji: the list of what it names', 'אמר דובר \u200fGazprom\u200e ו־Rosneft 👨‍👩‍👧 היום', 'In this selection'],
    ['looks like markup: as text', '<img src=x onerror=document.title=1><b>recipe</b>', '<img src=x onerror=document.title=1><b>recipe</b>'],
    ['is empty: an honest answer', '', 'Not in this briefing'],
    ['names nothing known: an honest answer', 'a recipe for apple cake', 'Not in this briefing'],
  ])('that %s', async (_what, selection, expected) => {
    await fireMenu(browser, testedBrowser(), selection);
    await waitForCard(page);
    expect(await cardText(browser, testedBrowser(), page)).toContain(expected);
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
  });

  test('that names nothing known is looked for in the briefing at a click', async () => {
    await fireMenu(browser, testedBrowser(), 'a recipe for apple cake');
    await waitForCard(page);
    await clickInCard(browser, testedBrowser(), page, '[data-search]');
    const searched = (one: Page) => one.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.value).catch(() => undefined);
    await expect.poll(async () => Promise.all((await browser.pages()).map(searched))).toContain('a recipe for apple cake');
    for (const one of await browser.pages()) if ((await searched(one)) !== undefined) await one.close();
  });

  test('that is longer than the screen: beside the place of the menu, wholly in sight, and still there after a little scrolling', async () => {
    await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('article') as Element);
      scrollTo(0, 300);
    });
    await page.mouse.click(300, 200, { button: 'right' });
    await fireMenu(browser, testedBrowser(), 'CIPS and Power of Siberia 2');
    await waitForCard(page);
    const { x, y, width, height } = await inCard(browser, testedBrowser(), page, '.surface');
    expect(y - height / 2).toBeGreaterThanOrEqual(200);
    expect(y - height / 2).toBeLessThan(260);
    expect(y + height / 2).toBeLessThanOrEqual(800);
    expect(x - width / 2).toBeGreaterThan(100);
    await page.mouse.move(900, 700);
    await page.mouse.wheel({ deltaY: 10 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await hasCard(page)).toBe(true);
  });

  test('in a frame of the page: in the corner, whatever was selected outside before', async () => {
    await openMenuOn(page, await bringIntoView(page, 'CIPS'));
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#second') as Element));
    const frame = await page.evaluateHandle(() => {
      const element = document.createElement('iframe');
      element.srcdoc = '<p>Banks use CIPS.</p>';
      document.querySelector('article')?.prepend(element);
      return element;
    });
    const inside = await frame.contentFrame();
    await inside?.waitForSelector('p');
    await inside?.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await fireMenu(browser, testedBrowser(), 'Banks use CIPS.', 'explain', 7);
    await waitForCard(page);
    expect((await inCard(browser, testedBrowser(), page, '#card-name')).text).toContain('CIPS');
    const { x, y } = await inCard(browser, testedBrowser(), page, '.surface');
    expect(x).toBeGreaterThan(500);
    expect(y).toBeLessThan(600);
  });

  test('that has been scrolled out of sight: in the corner', async () => {
    await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('#second') as Element);
      scrollTo(0, 2000);
    });
    await fireMenu(browser, testedBrowser(), 'CIPS');
    await waitForCard(page);
    const { x, y, width, height } = await inCard(browser, testedBrowser(), page, '.surface');
    expect(x + width / 2).toBeLessThanOrEqual(1000);
    expect(x - width / 2).toBeGreaterThan(500);
    expect(y - height / 2).toBeGreaterThan(0);
    expect(y + height / 2).toBeLessThanOrEqual(800);
  });

  test('where no page script lives: the popup or the briefing opens on the answer', async () => {
    const bare = await openArticle(browser, 'https://example.com/story', STORY);
    await fireMenu(browser, testedBrowser(), 'CIPS');
    await expectAnswerElsewhere();
    await bare.close();
  });

  test('in a PDF on a site of the list: likewise', async () => {
    const body = Buffer.from(await page.pdf());
    const paper = await browser.newPage();
    await paper.setRequestInterception(true);
    paper.on('request', (request) => void request.respond({ status: 200, contentType: 'application/pdf', body }).catch(() => undefined));
    // A browser that hands the file to its own viewer may call the navigation ended early.
    await paper.goto('https://www.bbc.com/report.pdf', { waitUntil: 'domcontentloaded' }).catch(() => undefined);
    await paper.bringToFront();
    expect(paper.url()).toBe('https://www.bbc.com/report.pdf');
    await fireMenu(browser, testedBrowser(), 'CIPS');
    await expectAnswerElsewhere();
    await paper.close();
  });
});

/** What was asked is answered in a surface of the extension's own. */
async function expectAnswerElsewhere(): Promise<void> {
  if (testedBrowser() === 'firefox') {
    // Firefox's popup is no tab that tests can look into: what it shows is tested in surfaces.e2e.ts.
    await expect.poll(() => inFrontInFirefox(browser), { timeout: 20_000 }).toMatch(/\/(popup|briefing)\.html/);
    return;
  }
  const target = await browser.waitForTarget((one) => /\/(popup|briefing)\.html/.test(one.url()), { timeout: 10_000 });
  const surface = await target.asPage();
  await surface.waitForFunction(() => document.body.textContent?.includes('In this selection'), { timeout: 10_000, polling: BY_THE_CLOCK });
  await surface.close();
}

describe('"Explain the name here"', () => {
  test('explains the name on which the menu was opened, and gives it the focus; in a frame, later, it says that it reads none', async () => {
    await openMenuOn(page, await bringIntoView(page, 'CIPS'));
    await fireMenu(browser, testedBrowser(), '', 'explain-here');
    await waitForCard(page);
    expect(await cardText(browser, testedBrowser(), page)).toContain('yuan payments');
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    await fireMenu(browser, testedBrowser(), '', 'explain-here', 7);
    await expect.poll(() => cardText(browser, testedBrowser(), page)).toContain('does not read frames');
  });

  test('explains a name that every reader knows and that is not underlined', async () => {
    const { x, y } = await page.evaluate(() => {
      const node = document.querySelector('#second')?.firstChild as Text;
      const range = document.createRange();
      range.setStart(node, node.data.indexOf('China'));
      range.setEnd(node, node.data.indexOf('China') + 5);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.click(x, y, { button: 'right' });
    await fireMenu(browser, testedBrowser(), '', 'explain-here');
    await waitForCard(page);
    expect(await cardText(browser, testedBrowser(), page)).toContain('China');
  });

  test('says so where there is no name', async () => {
    const box = await (await page.$('h1'))?.boundingBox();
    await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 10, { button: 'right' });
    await fireMenu(browser, testedBrowser(), '', 'explain-here');
    await waitForCard(page);
    expect(await cardText(browser, testedBrowser(), page)).toContain('knows no name at this place');
  });
});

describe('on a long page that is not about the subject, where no name was looked for yet', () => {
  const OFF_SUBJECT = article(
    `<p id="bank">The bank Sberbank paid for the pool.</p>${'<p>The hotel has a bar and a view of the sea that guests remember for years after.</p>'.repeat(40)}`,
  );
  beforeEach(async () => {
    await page.close();
    page = await openArticle(browser, 'https://www.bbc.com/news/hotel', OFF_SUBJECT);
    await untilPageAnswers(browser, testedBrowser(), page);
  });

  test('a selection is explained', async () => {
    await fireMenu(browser, testedBrowser(), 'CIPS');
    await waitForCard(page);
    expect(await cardText(browser, testedBrowser(), page)).toContain('CIPS');
  });

  test('the name is explained on which the menu was opened', async () => {
    const box = await (await page.$('#bank'))?.boundingBox();
    await page.mouse.click((box?.x ?? 0) + 80, (box?.y ?? 0) + 10, { button: 'right' });
    await fireMenu(browser, testedBrowser(), '', 'explain-here');
    await waitForCard(page);
    expect(await cardText(browser, testedBrowser(), page)).toContain('Sberbank');
    expect((await readUnderlines(page)).length).toBe(0);
  });
});
