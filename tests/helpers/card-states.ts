/** Every state of what stands in a page: cards, lists, answers and notes, for tests and pictures that look at all of them. Chromium. */
import type { Browser, Page } from 'puppeteer';
import { clickInCard, inCard } from './card.ts';
import { backgroundOf, fireMenu } from './extension.ts';
import { openArticle } from './launch.ts';
import { bringIntoView, rest, waitForCard, waitForUnderlines } from './page-probe.ts';
import { STORY } from './story.ts';

export interface CardState {
  /** Also the name of its picture. */
  name: string;
  html: string;
  /** Is in the card once the state is reached. */
  ready: string;
  /** What the reader does to reach the state. */
  act(browser: Browser, page: Page): Promise<unknown>;
}

const withSentence = (sentence: string) => STORY.replace('<p id="second">', `<p>${sentence}</p><p id="second">`);
const OLD = STORY.replace('<head>', '<head><meta property="article:published_time" content="2022-02-07T08:00:00Z">');

const hover = (text: string) => async (_browser: Browser, page: Page) => {
  await rest(page, await bringIntoView(page, text));
  await waitForCard(page);
};
const explain = (selection: string) => (browser: Browser) => fireMenu(browser, 'chrome', selection);
const command = (name: string) => async (browser: Browser) => {
  const background = await backgroundOf(browser);
  await background.evaluate(
    async (request) => {
      type Tabs = { query(info: object): Promise<{ id: number }[]>; sendMessage(id: number, message: object): Promise<unknown> };
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      if (tab) await tabs.sendMessage(tab.id, { to: 'page', call: 'runCommand', request });
    },
    { command: name },
  );
};

export const CARD_STATES: readonly CardState[] = [
  { name: 'card-topic', html: STORY, ready: '#card-name', act: hover('CIPS') },
  { name: 'card-since', html: OLD, ready: '.since .fact', act: hover('Power of Siberia 2') },
  {
    name: 'card-pinned',
    html: STORY,
    ready: '[aria-pressed=true]',
    act: async (browser, page) => {
      await hover('CIPS')(browser, page);
      await clickInCard(browser, 'chrome', page, '[aria-pressed=false]');
    },
  },
  {
    name: 'card-positions',
    html: withSentence('Moscow calls it a special military operation to this day.'),
    ready: '.wordings',
    act: hover('special military operation'),
  },
  {
    name: 'card-figure',
    html: withSentence('Trade between Russia and China reached $240 billion in 2023, officials said.'),
    ready: '.figure-in-context',
    act: hover('Trade between Russia and China'),
  },
  {
    name: 'card-not-here',
    html: STORY,
    ready: '.not-here[open]',
    act: async (browser, page) => {
      await hover('CIPS')(browser, page);
      await clickInCard(browser, 'chrome', page, '.not-here summary');
    },
  },
  {
    name: 'card-sheet',
    html: STORY,
    ready: '.surface[data-sheet] #card-name',
    act: async (_browser, page) => {
      const { x, y } = await bringIntoView(page, 'Xi Jinping');
      await page.touchscreen.tap(x, y);
    },
  },
  { name: 'card-right-to-left', html: STORY.replace('<html', '<html dir="rtl"'), ready: '#card-name', act: hover('CIPS') },
  { name: 'card-list', html: STORY, ready: '[role=dialog] .topic-line', act: command('list-mentions') },
  { name: 'card-strip', html: STORY, ready: '.strip', act: command('next-mention') },
  { name: 'card-in-selection', html: STORY, ready: '.topic-list', act: explain('CIPS and Power of Siberia 2') },
  { name: 'card-closest', html: STORY, ready: '.topic-list', act: explain('Siberian power') },
  { name: 'card-not-in-briefing', html: STORY, ready: '.selection', act: explain('a recipe for apple cake') },
  // The last one: what it silences stays so for the pages that come after it, until it is taken back.
  {
    name: 'card-undo',
    html: STORY,
    ready: '[data-undo]',
    act: async (browser, page) => {
      await hover('CIPS')(browser, page);
      await clickInCard(browser, 'chrome', page, '.not-here summary');
      await clickInCard(browser, 'chrome', page, '[data-silence=topic]');
    },
  },
];

/** Opens a story and brings what stands in it into a state. */
export async function openCardState(browser: Browser, { html, ready, act }: CardState, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await openArticle(browser, 'https://www.bbc.com/news/story', html);
  await prepare?.(page);
  await waitForUnderlines(page, 2);
  await act(browser, page);
  await inCard(browser, 'chrome', page, ready);
  return page;
}
