/** What was skimmed need not be read again by the session that follows, and nothing is lost between the two. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type PageFollower, type WatchedText, watchPage } from '../../entrypoints/page/page-watcher.ts';
import { skimPage } from '../../entrypoints/page/skim.ts';
import type { Passage } from '../../entrypoints/page/text-blocks.ts';
import { keepOutOfView, ON_SUBJECT } from '../helpers/page-world.ts';

/** Longer than two gatherings of changes. */
const A_WHILE = 600; // ms

let life: AbortController;

/** Skims the page until it is worth reading. */
const skimmed = () =>
  new Promise<ReturnType<typeof skimPage>>((resolve) => {
    const none = () => undefined;
    const skim = skimPage({ signal: life.signal, isAlive: () => true, onWorthReading: () => resolve(skim), onIdle: none, onGone: none });
  });

/** Somebody who follows the page and notes the text of what is taken, scanned and dropped. */
function createFollower() {
  const taken: Passage[] = [];
  let toScan = 0;
  const text: WatchedText = {
    take(passage) {
      taken.push(passage);
      toScan++;
    },
    scan: () => toScan > 0 && --toScan >= 0,
    judge: () => false,
    settle: vi.fn(() => expect(toScan).toBe(0)),
    dropWithin: vi.fn(),
    length: () => 0,
    revealed: () => [],
    unseen: () => [],
  };
  const follower = { article: text, onChange: vi.fn(), onReplaced: vi.fn() } satisfies PageFollower;
  return { ...follower, follower, texts: () => taken.map((passage) => passage.text) };
}

const rest = () => new Promise((resolve) => setTimeout(resolve, A_WHILE));

beforeEach(() => {
  life = new AbortController();
  keepOutOfView();
  document.body.innerHTML = `<article>${ON_SUBJECT.repeat(400)}</article>`;
});
afterEach(() => life.abort());

test('a page that stood still is taken over whole and once, the part that was skimmed and the rest', async () => {
  const skim = await skimmed();
  const { follower, texts, article, onChange } = createFollower();
  skim.handTo(follower);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce());
  expect(texts().length).toBeGreaterThan(1);
  expect(
    texts()
      .join(' ')
      .match(/Beijing/g),
  ).toHaveLength(1200);
  expect(article.settle).toHaveBeenCalledOnce();
});

test('so it is long after it was read to its end, without reading it again', async () => {
  const skim = await skimmed();
  await rest();
  const { follower, texts, onChange } = createFollower();
  skim.handTo(follower);
  expect(
    texts()
      .join(' ')
      .match(/Beijing/g),
  ).toHaveLength(1200);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce());
  expect(
    texts()
      .join(' ')
      .match(/Beijing/g),
  ).toHaveLength(1200);
});

test('a page that is handed over without what was read of it, while it is being read, is read anew', async () => {
  const next = createFollower();
  const first = createFollower();
  const take = vi.fn(() => watch.handTo(next.follower, undefined));
  const watch = watchPage({ ...first.follower, article: { ...first.article, take } }, life.signal);
  await vi.waitFor(() => expect(next.onChange).toHaveBeenCalledTimes(2), { timeout: 3000 });
  expect(take).toHaveBeenCalledOnce();
  expect(next.article.dropWithin).toHaveBeenCalledOnce();
  const inAll = next.texts();
  expect(
    inAll
      .slice(inAll.length >> 1)
      .join(' ')
      .match(/Beijing/g),
  ).toHaveLength(1200);
});

test('what came after it was skimmed is read', async () => {
  const skim = await skimmed();
  await rest();
  document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>Wang Yi came to Moscow later.</p>');
  const { follower, texts } = createFollower();
  skim.handTo(follower);
  await vi.waitFor(() => expect(texts().at(-1)).toContain('Wang Yi came'));
  expect(
    texts()
      .join(' ')
      .match(/Wang Yi came/g),
  ).toHaveLength(1);
});

test.each([
  ['at once', false],
  ['when the change was gathered', true],
])('a page of which something left meanwhile is not spoken of as it was, handed over %s', async (_when, gathered) => {
  const skim = await skimmed();
  await rest();
  document.querySelector('article')?.replaceChildren('Nothing but the weather.');
  if (gathered) await rest();
  const { follower, texts, article } = createFollower();
  skim.handTo(follower);
  await vi.waitFor(() => expect(texts().at(-1)).toBe('Nothing but the weather.'));
  if (gathered) expect(texts()).toEqual(['Nothing but the weather.']);
  else expect(article.dropWithin).toHaveBeenCalled();
});
