/** Every state of every surface that a reader can meet, for tests that look at all of them. */
import type { Browser, Page } from 'puppeteer';
import { openSurface } from './extension.ts';
import { type Pretence, pretend } from './pretend.ts';

export interface SurfaceState {
  /** Also the name of its picture. */
  name: string;
  address: string;
  /** Is there once the state is reached. */
  ready: string;
  /** Width and height of the surface as readers mostly have it. */
  size: [width: number, height: number];
  before?: (page: Page) => Promise<unknown>;
  /** What the reader does to reach the state. */
  act?: (page: Page) => Promise<unknown>;
}

const POPUP: SurfaceState['size'] = [400, 560];
const PANEL: SurfaceState['size'] = [360, 720];
const TAB: SurfaceState['size'] = [1100, 800];

const REPORT: NonNullable<Pretence['report']> = {
  state: 'annotated',
  written: '2022-02-07',
  topics: ['joint-statement-2022-02-04', 'vladimir-putin', 'xi-jinping', 'cips', 'power-of-siberia-2'].map((topic, i) => ({
    topic,
    text: topic,
    mentions: 5 - i,
  })),
};
const ARTICLE = { url: 'https://www.bbc.com/news/story' };
const ELSEWHERE = { url: 'https://example.org/story' };

const popup = (name: string, ready: string, pretence: Pretence, act?: SurfaceState['act']): SurfaceState => ({
  name: `popup-${name}`,
  address: 'popup.html',
  ready,
  size: POPUP,
  before: pretend(pretence),
  ...(act && { act }),
});
const briefing = (name: string, place: string, ready: string): SurfaceState => ({
  name: `briefing-${name}`,
  address: `briefing.html#/${place}`,
  ready,
  size: TAB,
});

const search = (query: string, ready: string) => async (page: Page) => {
  await page.waitForSelector('input[type=search]');
  await page.type('input[type=search]', query);
  await page.waitForSelector(ready);
};
const state = (name: string) => `.page-state[data-state="${name}"]`;

export const SURFACE_STATES: readonly SurfaceState[] = [
  popup('on-this-page', 'details.since', { tab: ARTICLE, report: REPORT }),
  popup('fresh-article', '.page-topics', { tab: ARTICLE, report: { ...REPORT, written: '2026-11-20' } }),
  popup('empty', state('annotated'), { tab: ARTICLE, report: { state: 'annotated', topics: [] } }),
  popup('off-topic', state('off-topic'), { tab: ARTICLE, report: { state: 'off-topic', topics: [] } }),
  popup('paused-site', state('paused'), { tab: ARTICLE, report: { state: 'paused', topics: [] } }),
  popup('not-allowed', state('not-listed'), { tab: ELSEWHERE, granted: [], grants: false }),
  popup('refused', '[role=alert]', { tab: ELSEWHERE, granted: [], grants: false }, async (page) => {
    await page.waitForSelector('[data-help]');
    await page.click('[data-help]');
  }),
  popup('withdrawn', state('withdrawn'), { tab: ARTICLE, granted: [] }),
  popup('not-yet-read', state('not-yet-read'), { tab: ARTICLE, granted: ['https://*.bbc.com/*'] }),
  popup('private', state('private'), { tab: { url: 'https://proton.me/inbox' }, granted: ['https://*/*'] }),
  popup('browser-page', state('browser-page'), { tab: { url: 'chrome://newtab/' } }),
  popup('insecure', state('insecure'), { tab: { url: 'http://example.org/' } }),
  popup('storage-failing', '.warning ~ .section .fact', { tab: ARTICLE, report: REPORT, failing: 'reading' }),
  popup('search', '.topic-line mark', { tab: ARTICLE, report: REPORT }, search('siberia', '.topic-line mark')),
  popup('nearest', '.topic-line', { tab: ARTICLE, report: REPORT }, search('medvedkino', '[data-topic="dmitry-medvedev"]')),
  popup('nothing-found', '[role=status]', { tab: ARTICLE, report: REPORT }, search('qwertyuiop', 'main p + p')),
  { name: 'popup-topic', address: 'popup.html#/topic/cips', ready: 'article.topic', size: POPUP, before: pretend({ tab: ARTICLE, report: REPORT }) },
  { name: 'panel-claims', address: 'sidepanel.html#/claims', ready: '.claim', size: PANEL },
  { name: 'panel-topic', address: 'sidepanel.html#/topic/xi-jinping', ready: 'article.topic', size: PANEL },
  briefing('contents', '', '.chapters'),
  briefing('chapter', 'chapter/the-question', '.chapter'),
  briefing('claims', 'claims', '.claim'),
  briefing('timeline', 'timeline', '.timeline'),
  briefing('charts', 'charts', '.series svg'),
  briefing('chart', 'charts/trade-total@2022', '.chart-marked'),
  briefing('votes', 'charts/un-votes', '.votes'),
  briefing('kind', 'kind/agreement', '.topic-line'),
  briefing('topic', 'topic/xi-jinping', 'article.topic'),
  briefing('method', 'method', 'dl'),
  briefing('no-such-topic', 'topic/siberian-pipes', '.topic-line'),
  briefing('explanation-gone', 'answer', 'main h1'),
  briefing('no-such-place', 'chapter/nonsense', '.chapters'),
  { name: 'options', address: 'options.html', ready: '.keys kbd', size: TAB },
  { name: 'options-storage-failing', address: 'options.html', ready: '[role=alert]', size: TAB, before: pretend({ failing: 'reading' }) },
  {
    name: 'options-reset-asked',
    address: 'options.html',
    ready: '::-p-text(Yes, reset all settings)',
    size: TAB,
    act: async (page) => {
      await page.waitForSelector('.keys kbd');
      await page.click('::-p-text(Reset all settings)');
    },
  },
  { name: 'welcome', address: 'welcome.html', ready: '.keys', size: TAB },
  {
    name: 'welcome-card',
    address: 'welcome.html',
    ready: '.sample-card .card',
    size: TAB,
    act: async (page) => {
      await page.waitForSelector('.sample-mention');
      await page.focus('.sample-mention:nth-of-type(2)');
      await page.keyboard.press('Enter');
    },
  },
];

/** Opens a surface and brings it into a state, at the size that readers mostly have. */
export async function openState(browser: Browser, state: SurfaceState, [width, height] = state.size): Promise<Page> {
  const page = await openSurface(browser, 'chrome', state.address, async (fresh) => {
    await fresh.setViewport({ width, height });
    await state.before?.(fresh);
  });
  await state.act?.(page);
  await page.waitForSelector(state.ready);
  return page;
}
