/** A short round of `npm run load`: pages that are too much, smaller; what is counted here does not depend on the clock. */
import type { Browser } from 'puppeteer';
import { beforeAll, describe, expect, test } from 'vitest';
import { store } from '../../helpers/extension-api.ts';
import { measureLoad, measureVisit } from '../../helpers/load.ts';
import { BUDGET, LONG_VISITS, loadPages } from '../../helpers/load-pages.ts';
import { borrowBrowser } from '../../helpers/shared-browser.ts';

const SCALE = 0.02;
/** Enough for a page to let go of what is far above. */
const ROUNDS = 15;
/** Above what is allowed in a run of its own, as other tests heat the machine; only work in one piece instead of slices goes beyond. */
const MOST_WORK = 100; // ms of processor time

const isShort = ({ long = false }: { long?: boolean }) => !long;

let browser: Browser;
borrowBrowser((lent) => {
  browser = lent;
});
// With one underline for each topic no page comes near the cap.
beforeAll(() => store(browser, 'chrome', { show: 'all' }));

test.each(
  loadPages(SCALE)
    .filter(isShort)
    .map((page) => [page.name, page] as const),
)('%s: the page lives, few underlines, none of them dead, no long work', async (_name, page) => {
  const { task, underlines, dead } = await measureLoad(browser, page, SCALE, { kind: 'chrome' });
  expect(underlines).toBeGreaterThanOrEqual(page.full ? BUDGET.underlines : 3);
  expect(underlines).toBeLessThanOrEqual(BUDGET.underlines);
  expect(dead).toBe(0);
  expect(task).toBeGreaterThan(0);
  expect(task).toBeLessThan(MOST_WORK);
});

describe('a long visit', () => {
  test.each(LONG_VISITS.filter(isShort).map((visit) => [visit.name, visit] as const))('%s: underlines follow what is there', async (_name, visit) => {
    const { underlines, dead } = await measureVisit(browser, { ...visit, rounds: ROUNDS }, { kind: 'chrome' });
    expect(underlines).toBeGreaterThanOrEqual(visit.full ? BUDGET.underlines : 3);
    expect(underlines).toBeLessThanOrEqual(BUDGET.underlines);
    expect(dead).toBe(0);
  });
});
