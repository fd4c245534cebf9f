/** What can be seen of the extension on a page, from outside. */
import type { Page } from 'puppeteer';

export interface Underline {
  text: string;
  x: number;
  y: number;
}

/** The underlined texts in reading order, with the middle of their first line in viewport coordinates. */
export function readUnderlines(page: Page): Promise<Underline[]> {
  return page.evaluate(() => {
    const ranges = [...((CSS.highlights.get('margin-note') ?? []) as Iterable<Range>)];
    ranges.sort((a, b) => {
      try {
        return a.compareBoundaryPoints(Range.START_TO_START, b);
      } catch {
        // Ranges of different shadow roots cannot be compared.
        return 0;
      }
    });
    return ranges.map((range) => {
      const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { text: range.toString(), x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
  });
}

/** A tab behind another gets no frames, which Puppeteer would look by: the clock's milliseconds between two looks. */
export const BY_THE_CLOCK = 50;

/** Waits until something is underlined, then reads it. */
export async function waitForUnderlines(page: Page, least = 1): Promise<Underline[]> {
  await page.waitForFunction((count) => (CSS.highlights.get('margin-note')?.size ?? 0) >= count, { timeout: 10_000, polling: BY_THE_CLOCK }, least);
  return readUnderlines(page);
}

/** Whether the card's host is in the page. */
export function hasCard(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.querySelector(':scope > div[popover="manual"]') !== null);
}

/** Waits until the card is there (or gone). */
export async function waitForCard(page: Page, present = true, timeout = 10_000): Promise<void> {
  await page.waitForFunction(
    (wanted) => (document.documentElement.querySelector(':scope > div[popover="manual"]') !== null) === wanted,
    { timeout, polling: BY_THE_CLOCK },
    present,
  );
}

/** Lets the page script, which looks once a frame, see where the pointer is now. The page is in front. */
async function frames(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Moves the real mouse onto an underlined text, slowly, as a reader would, from a place where nothing is underlined. */
export async function rest(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(2, 2);
  await frames(page);
  await page.mouse.move(x, y - 3);
  await new Promise((resolve) => setTimeout(resolve, 120));
  await page.mouse.move(x, y);
}

/** Scrolls an underlined text into the middle of the viewport and reads where it is now. */
export async function bringIntoView(page: Page, text: string): Promise<Underline> {
  await page.evaluate((wanted) => {
    for (const range of (CSS.highlights.get('margin-note') ?? []) as Iterable<Range>) {
      if (range.toString() === wanted) range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }
  }, text);
  const found = (await readUnderlines(page)).find((one) => one.text === text);
  if (!found) throw new Error(`"${text}" is not underlined`);
  return found;
}

/** Goes into the open card with the pointer, in some steps, as a hand does; gives where it stops. Nothing happens where no card is open. */
export async function pointAtCard(page: Page): Promise<{ x: number; y: number } | undefined> {
  const box = await page.evaluate(() => document.querySelector('div[popover="manual"]:popover-open')?.getBoundingClientRect().toJSON() as DOMRect | undefined);
  if (!box) return undefined;
  const point = { x: box.x + box.width / 2, y: box.y + 20 };
  await page.mouse.move(point.x, point.y, { steps: 6 });
  return point;
}

/** Opens the browser's menu on a mention; the card that comes when the pointer has rested there has come and gone, or it might come later. */
export async function openMenuOn(page: Page, mention: { x: number; y: number }): Promise<void> {
  await rest(page, mention);
  await waitForCard(page);
  await page.mouse.click(mention.x, mention.y, { button: 'right' });
  await waitForCard(page, false);
}

/** Goes back to the document before: in a task of its own, as the answer to this call might else be lost with the document. */
export async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => void setTimeout(() => history.back()));
}
