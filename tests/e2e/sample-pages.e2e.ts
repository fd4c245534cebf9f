/** The sample articles of `tests/pages` in a real browser: what must be underlined is, and what must stay plain does. */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { store } from '../helpers/extension-api.ts';
import { openArticle } from '../helpers/launch.ts';
import { waitForUnderlines } from '../helpers/page-probe.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';

let browser: Browser;
let page: Page | undefined;
borrowBrowser((lent) => {
  browser = lent;
});
beforeAll(() => store(browser, testedBrowser(), { show: 'all' }));
afterEach(() => page?.close());

const open = async (name: string): Promise<Page> => {
  page = await openArticle(browser, 'https://www.reuters.com/world/sample/', readFileSync(`tests/pages/${name}`, 'utf8'));
  return page;
};

/** The texts underlined in what must stay plain, and the ids of the elements that hold an underline. */
function readMarks(on: Page): Promise<{ inPlain: string[]; ids: string[] }> {
  return on.evaluate(() => {
    const inPlain: string[] = [];
    const ids = new Set<string>();
    for (const range of (CSS.highlights.get('margin-note') ?? []) as Iterable<Range>) {
      let node: Node | null = range.startContainer;
      while (node) {
        if (node instanceof Element && node.hasAttribute('data-plain')) inPlain.push(range.toString());
        if (node instanceof Element && node.id) ids.add(node.id);
        node = node instanceof ShadowRoot ? node.host : node.parentNode;
      }
    }
    return { inPlain, ids: [...ids] };
  });
}

test.each<[string, string[]]>([
  ['classic-column.html', ['in-link', 'wraps']],
  ['live-blog.html', []],
  ['infinite-scroll.html', ['first-mention']],
  ['paywalled-teaser.html', ['open-mention', 'faded-mention']],
  ['magazine-shadow.html', ['slotted-mention', 'in-shadow', 'caption-mention', 'footnote-mention']],
  ['right-to-left.html', ['ltr-mention', 'rtl-mention', 'bdi-mention']],
  ['seed-manner.html', ['misquoted', 'reversed']],
])('%s is underlined where it should be, and nowhere else', async (name, ids) => {
  const on = await open(name);
  await waitForUnderlines(on, 2);
  await expect.poll(async () => (await readMarks(on)).ids).toEqual(expect.arrayContaining(ids));
  await wait(250);
  expect((await readMarks(on)).inPlain).toEqual([]);
});

test('an article that only passes by the subject is left alone', async () => {
  const on = await open('off-topic-travel.html');
  await wait(1000);
  expect(await readMarks(on)).toEqual({ inPlain: [], ids: [] });
});
