/** Pages that are too much: what a hostile or a careless page can put upon a script that reads it. */
import { STORY } from './story.ts';

/**
 * What one page may cost: ms of processor time in one piece, MB, ranges, ms of the clock between two frames; by how many MB a long visit
 * may grow; and what may be added to the median of many loads of one article: long tasks, and layouts.
 */
export const BUDGET = { task: 60, heap: 20, underlines: 300, gap: 100, growth: 5, longTasks: 1, layouts: 1 } as const;
/** How often one article is loaded to see what a page can tell by the clock. */
export const LOADS = 100;
/** Tabs that are kept open at a time. */
export const TABS = 50;

export interface LoadPage {
  name: string;
  html: string;
  /** At full size it counts as off the subject: it has words without end, and of one passage only so many names are looked at. */
  plain?: boolean;
  /** It has more names than may be underlined: so many are, and no more. */
  full?: boolean;
  /** Most ms between two frames, in place of the budget's. */
  gap?: number;
  /** It takes the clock's time, however small it is: left out of the short round. */
  long?: boolean;
  /** What the page does once it stands; runs in the page. */
  act?: () => Promise<void>;
}

/** A story with a script that makes it too much before it has loaded. */
const withScript = (script: string): string => STORY.replace('</article>', `<section id="much"></section><script>{${script}}</script></article>`);
const fill = (code: string): string => withScript(`const much = document.getElementById('much'); ${code}`);
const LINE = 'The delegations spoke with Xi Jinping about CIPS, Russia and China. ';

/** The eight pages. `scale` makes them smaller for a quick round. */
export const loadPages = (scale = 1): LoadPage[] => [
  {
    name: 'a million text nodes',
    html: fill(`much.style.contentVisibility = 'hidden'; much.innerHTML = '<p>${'<i>Beijing </i>'.repeat(50)}</p>'.repeat(${20_000 * scale});`),
  },
  { name: 'one text of two million characters', plain: true, html: fill(`much.textContent = '${LINE}'.repeat(${28_000 * scale});`) },
  { name: '60,000 names', full: true, html: fill(`much.innerHTML = '<p>${LINE}</p>'.repeat(${30_000 * scale});`) },
  {
    name: '200,000 additions at a time',
    plain: true,
    // The browser writes a record of each for whoever listens: 150 to 250 ms for an extension that does nothing with them.
    gap: 400,
    html: fill(''),
    act: async () => {
      const much = document.getElementById('much') as HTMLElement;
      const count = Number(document.documentElement.dataset['scale'] ?? 1) * 200_000;
      for (let i = 0; i < count; i++) much.append(i % 50 ? 'word ' : document.createElement('p'));
    },
  },
  {
    // Chromium itself cannot lay out boxes as deep as that; these have none.
    name: 'elements nested 5,000 deep',
    html: fill(
      `let box = much; for (let i = 0; i < 5000; i++) { box.append('CIPS '); box = box.appendChild(document.createElement('div')); box.style.display = 'contents'; }`,
    ),
  },
  {
    name: 'links in boxes nested 1,000 deep',
    html: fill(
      `let box = much; for (let i = 0; i < 1000; i++) { box.append('Xi Jinping in China '); box.appendChild(document.createElement('a')).textContent = 'CIPS'; box = box.appendChild(document.createElement('div')); }`,
    ),
  },
  {
    name: 'a storm of changes',
    long: true,
    html: fill(''),
    act: async () => {
      const much = document.getElementById('much') as HTMLElement;
      for (const end = performance.now() + 3000; performance.now() < end; await new Promise((resolve) => setTimeout(resolve))) {
        const box = document.createElement('div');
        for (let i = 0; i < 200; i++) box.appendChild(document.createElement('p')).textContent = 'Xi Jinping spoke of CIPS in China.';
        much.replaceChildren(box);
      }
    },
  },
  {
    name: 'text that never rests',
    long: true,
    html: fill(`much.innerHTML = '<p>${LINE}</p>'.repeat(300);`),
    act: async () => {
      const texts = [...document.querySelectorAll('#much p')].map((one) => one.firstChild as Text);
      for (const end = performance.now() + 3000; performance.now() < end; await new Promise((resolve) => setTimeout(resolve))) {
        for (const text of texts) text.data = `${text.data.length % 2 ? '' : 'So. '}${text.data}`.slice(-60);
      }
    },
  },
];

/** A page that goes on and on; `round` runs in the page. */
export interface LongVisit {
  name: string;
  rounds: number;
  full?: boolean;
  long?: boolean;
  round: (i: number) => void;
}

export const LONG_VISITS: LongVisit[] = [
  {
    name: 'infinite scroll',
    rounds: 200,
    full: true,
    round: (i) => {
      const batch = document.createElement('section');
      for (let n = 0; n < 10; n++)
        batch.appendChild(document.createElement('p')).textContent =
          `Batch ${i}: Xi Jinping and Sergei Lavrov spoke of CIPS, SWIFT and yuan payments in Beijing.`;
      document.querySelector('article')?.append(batch);
      // As such pages do, what is far above is let go.
      const batches = document.querySelectorAll('article > section');
      if (batches.length > 10) batches[0]?.remove();
    },
  },
  {
    name: 'infinite scroll that keeps all',
    long: true,
    rounds: 200,
    full: true,
    round: (i) => {
      const batch = document.createElement('section');
      for (let n = 0; n < 10; n++)
        batch.appendChild(document.createElement('p')).textContent = `Batch ${i}: Xi Jinping and Sergei Lavrov spoke of CIPS in Beijing.`;
      document.querySelector('article')?.append(batch);
    },
  },
  {
    name: 'in-page navigation',
    rounds: 100,
    round: (i) => {
      history.pushState(i, '', `/news/story-${i}`);
      const article = document.createElement('article');
      const text = `Story ${i}: Xi Jinping received the Russian delegation in Beijing. Banks use CIPS for yuan payments between Russia and China.`;
      for (let n = 0; n < 10; n++) article.appendChild(document.createElement('p')).textContent = text;
      document.querySelector('article')?.replaceWith(article);
    },
  },
];
