/** Runs in a page: the watcher at work on a page that is read for the first time, and on one that keeps growing. */
import aliasIndex from 'virtual:alias-index';
import { type AliasTable, openInPieces } from '../../data/alias-table.ts';
import { type Article, createArticle } from '../../entrypoints/page/article.ts';
import { createHighlights } from '../../entrypoints/page/highlights.ts';
import { idle, runInSlices, type TaskScheduler } from '../../entrypoints/page/idle-slices.ts';
import { type PageFollower, watchPage } from '../../entrypoints/page/page-watcher.ts';
import { type Skim, skimPage } from '../../entrypoints/page/skim.ts';

/** As the browser gives it. */
let postTask: TaskScheduler['postTask'] | undefined;

/** Times the tasks that begin when the page has nothing more urgent to do, which are all of ours; gives the longest so far in ms. */
function watchIdleTasks(): () => number {
  let longest = 0;
  const note = (taken: number) => {
    longest = Math.max(longest, taken);
  };
  const { scheduler } = globalThis as unknown as { scheduler: TaskScheduler };
  const post = postTask ?? scheduler.postTask;
  postTask = post;
  scheduler.postTask = (run, options) =>
    post.call(
      scheduler,
      () => {
        const began = performance.now();
        // What is most urgent comes right after this task, before the page is painted.
        void post.call(scheduler, () => note(performance.now() - began), { priority: 'user-blocking' });
        run();
      },
      options,
    );
  return () => longest;
}

const began = performance.now();
const openingTasks = watchIdleTasks();
/** The names are opened as the page script does it. */
const opened = runInSlices(openInPieces(aliasIndex));
const firstSlice = performance.now() - began;
/** Ms that the opening took, in a script that has just come, and its longest task. */
const opening = opened.then(() => ({ taken: performance.now() - began, longest: Math.max(firstSlice, openingTasks()) }));

/** Follows the page, in the place of what has skimmed it if that is given; resolves `next` after each pass over it. */
function watch(table: AliasTable, { wrap = (article: Article) => article, skim }: { wrap?(article: Article): Article; skim?: Skimmed } = {}) {
  const abort = skim?.life ?? new AbortController();
  const highlights = createHighlights();
  const article = createArticle(table, highlights, { show: 'first', familiar: false, hidden: new Set() });
  let done = () => {};
  const next = () =>
    new Promise<void>((resolve) => {
      done = resolve;
    });
  const first = next();
  const follower: PageFollower = { article: wrap(article), onChange: () => done(), onReplaced: () => done() };
  if (skim) skim.handTo(follower);
  else watchPage(follower, abort.signal);
  const stop = () => {
    abort.abort();
    highlights.clear();
  };
  return { first, next, stop };
}

/** Until a page of common size is painted; a large one is given more. */
const SETTLE = 200; // ms

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Of a page that is read for the first time, in ms. */
export interface FirstReading {
  /** The longest idle task before, when there is nothing to do. */
  atRest: number;
  /** From the start of the script until the names are open. */
  opening: number;
  /** The longest task of opening and of reading. */
  longest: number;
  /** From the start of the script to the first highlight: skimming, opening and reading; nothing where nothing is underlined. */
  toHighlight: number | undefined;
}

interface Skimmed extends Pick<Skim, 'handTo'> {
  life: AbortController;
}

/** Skims the page as the page script does; gives what has done so, unless the page is not worth reading. */
async function skimmed(): Promise<Skimmed | undefined> {
  const life = new AbortController();
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const isNot = () => resolve(false);
  const { handTo } = skimPage({ signal: life.signal, isAlive: () => true, onWorthReading: () => resolve(true), onIdle: isNot, onGone: isNot });
  if (await promise) return { handTo, life };
  life.abort();
  return undefined;
}

export async function readForTheFirstTime(): Promise<FirstReading> {
  const table = await opened;
  const { taken, longest } = await opening;
  // What the page itself still has to lay out and paint is not ours.
  void document.body.offsetHeight;
  await rest(SETTLE + document.getElementsByTagName('*').length / 50);
  const idleTasks = watchIdleTasks();
  for (let i = 0; i < 20; i++) await idle();
  const atRest = idleTasks();
  const tasks = watchIdleTasks();
  const started = performance.now();
  const skim = await skimmed();
  if (!skim) return { atRest, opening: taken, longest: Math.max(longest, tasks()), toHighlight: undefined };
  const { first, stop } = watch(table, { skim });
  await first;
  const toHighlight = CSS.highlights.size > 0 ? taken + performance.now() - started : undefined;
  await rest(50);
  stop();
  return { atRest, opening: taken, longest: Math.max(longest, tasks()), toHighlight };
}

/** Fills the page with so many text nodes, every tenth paragraph on the subject; only when the names are open, lest its long first layout be taken for a task of theirs. */
export async function fill(nodes: number): Promise<void> {
  await opening;
  const root = document.createElement('article');
  for (let i = 0; i < nodes / 2; i++) root.append(paragraph(i));
  document.body.replaceChildren(root);
}

function paragraph(i: number): HTMLElement {
  const p = document.createElement('p');
  const b = document.createElement('b');
  b.textContent = i % 10 === 0 ? 'Sergei Lavrov' : 'A gardener';
  p.append(b, ` spoke of the weather in paragraph ${i}${i % 10 === 0 ? ' to Chinese reporters, and of Gazprom.' : ', and of nothing else at all.'}`);
  return p;
}

let stopLast = () => {};

/** Ms of the article's work for each of so many batches of paragraphs appended to a live page. */
export async function append(batches: number, each: number): Promise<number[]> {
  stopLast();
  document.body.replaceChildren(document.createElement('article'));
  let spent = 0;
  const timed =
    <Arguments extends unknown[], Result>(run: (...args: Arguments) => Result) =>
    (...args: Arguments): Result => {
      const began = performance.now();
      const result = run(...args);
      spent += performance.now() - began;
      return result;
    };
  const { first, next, stop } = watch(await opened, {
    wrap: (article) => ({
      ...article,
      take: timed(article.take),
      scan: timed(article.scan),
      judge: timed(article.judge),
      settle: timed(article.settle),
      dropWithin: timed(article.dropWithin),
    }),
  });
  await first;
  const costs: number[] = [];
  for (let batch = 0; batch < batches; batch++) {
    spent = 0;
    const pass = next();
    const fragment = document.createDocumentFragment();
    for (let i = 0; i < each; i++) fragment.append(paragraph(batch * each + i));
    document.querySelector('article')?.append(fragment);
    await pass;
    costs.push(spent);
  }
  const pass = next();
  document.querySelector('article')?.replaceChildren();
  await pass;
  // Still watching: what it keeps is what is measured next.
  stopLast = stop;
  return costs;
}
