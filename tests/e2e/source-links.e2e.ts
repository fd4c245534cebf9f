/** Source links, the only way out: each opens a tab of its own over https and tells the other site nothing of where the reader was. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCheckedData } from '../../data/plugin.ts';
import { askCard, clickInCard } from '../helpers/card.ts';
import { openSurface } from '../helpers/extension.ts';
import { openArticle } from '../helpers/launch.ts';
import { openCardOf } from '../helpers/open-story.ts';
import { waitForUnderlines } from '../helpers/page-probe.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { article } from '../helpers/story.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';

const KIND = testedBrowser();
const { factSet } = loadCheckedData();
/** Every place of the briefing, and one topic in so many. */
const ONE_IN = 40;
const PLACES = [
  ...['claims', 'timeline', 'charts', 'method'],
  ...factSet.chapters.map(({ id }) => `chapter/${id}`),
  ...factSet.topics.filter((_topic, i) => i % ONE_IN === 0).map(({ id }) => `topic/${id}`),
];

let browser: Browser;
borrowBrowser((lent) => {
  browser = lent;
});

/** What is wrong with the links that lead elsewhere, and how many there are. */
const LOOK = `function () {
  const out = [...this.querySelectorAll('a')].filter(({ href }) => /^https?:/.test(href));
  const isGood = (link) =>
    link.protocol === 'https:' && link.target === '_blank' && link.relList.contains('noopener') && link.relList.contains('noreferrer') &&
    link.referrerPolicy === 'no-referrer';
  return JSON.stringify({ links: out.length, bad: out.filter((link) => !isGood(link)).map(({ outerHTML }) => outerHTML) });
}`;
type Seen = { links: number; bad: string[] };

describe('every source link keeps silent', () => {
  test('in every place of the briefing', async () => {
    const page = await openSurface(browser, KIND, 'briefing.html');
    await page.waitForSelector('main h1');
    let links = 0;
    for (const place of PLACES) {
      await page.evaluate(async (hash) => {
        location.hash = hash;
        for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
      }, `#/${place}`);
      const seen = JSON.parse((await page.evaluate(`(${LOOK}).call(document)`)) as string) as Seen;
      expect(seen.bad).toEqual([]);
      links += seen.links;
    }
    await page.close();
    expect(links).toBeGreaterThan(PLACES.length);
  });

  test.each(['popup.html', 'sidepanel.html'])('in %s', async (surface) => {
    const page = await openSurface(browser, KIND, `${surface}#/topic/cips`);
    await page.waitForSelector('a.source');
    const { links, bad } = JSON.parse((await page.evaluate(`(${LOOK}).call(document)`)) as string) as Seen;
    await page.close();
    expect(bad).toEqual([]);
    expect(links).toBeGreaterThan(0);
  });
});

describe('a click', () => {
  const heard: Record<string, string | undefined> = {};
  let server: Server;
  const address = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`;
  beforeAll(async () => {
    server = createServer((request, response) => {
      heard[String(request.url)] = request.headers.referer ?? 'nothing';
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>A source</title>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => void server.close());

  /** Leads the first source to our server, and shows it. */
  const LEAD = `function (address) {
    const link = this.querySelector('a.source');
    for (let around = link.closest('details'); around; around = around.parentElement.closest('details')) around.open = true;
    link.href = address;
    return 'led';
  }`;

  /** A page that lets everybody know where its readers come from. */
  const openNews = async (): Promise<Page> => {
    const words = `<h1>Banks</h1><p>Banks in Beijing and Moscow use CIPS for yuan payments between Russia and China.</p><p><a href="${address('own')}">More</a></p>`;
    const html = article(words).replace('<head>', '<head><meta name="referrer" content="unsafe-url">');
    const page = await openArticle(browser, 'https://www.bbc.com/news/story', html);
    await waitForUnderlines(page);
    return page;
  };

  test('in the card tells the source nothing, where a link of the page tells it all', async () => {
    const page = await openNews();
    await openCardOf(page);
    await expect.poll(() => askCard(browser, KIND, page, "function () { return this.querySelector('a.source') ? 'there' : ''; }")).toBe('there');
    const seen = JSON.parse(await askCard(browser, KIND, page, LOOK)) as Seen;
    expect(seen.bad).toEqual([]);
    await askCard(browser, KIND, page, LEAD, address('card'));
    await clickInCard(browser, KIND, page, 'a.source');
    await expect.poll(() => heard['/card']).toBe('nothing');
    await page.close();
    const again = await openNews();
    await again.evaluate(() => document.querySelector('a')?.setAttribute('target', '_blank'));
    await again.click('a');
    await expect.poll(() => heard['/own']).toBe('https://www.bbc.com/news/story');
    await again.close();
  });

  test.each(['popup.html', 'briefing.html'])('in %s tells the source nothing', async (surface) => {
    const page = await openSurface(browser, KIND, `${surface}#/topic/cips`);
    await page.waitForSelector('a.source');
    await page.evaluate(`(${LEAD}).call(document, ${JSON.stringify(address(surface))})`);
    await page.click('a.source');
    await expect.poll(() => heard[`/${surface}`]).toBe('nothing');
    await page.close();
  });
});
