/** What a page's life goes on in, made up for tests: the extension around it, what is stored, and the sessions that begin. */
import { expect, vi } from 'vitest';
import type { PageLife } from '../../entrypoints/page/page-life.ts';

/** As it is now; tests change it. */
export const world = {
  settings: {} as object,
  isAlive: true,
  /** Whether the page's document is one to work in. */
  isWanted: true,
  /** How often the settings were read, the extension was told of the page, and the names were opened. */
  asked: 0,
  told: 0,
  opened: 0,
  /** What happens while the names are opened. */
  whileOpening: (): void => {},
  /** The background's answer when it is asked who held which office. */
  askForOffices: vi.fn(async (): Promise<object | null> => null),
  startPageSession: vi.fn(),
  restyle: vi.fn(),
  /** Ends the first reading of the session at work. */
  finishReading: (): void => {},
};

const session = {
  reportPage: () => ({ state: 'annotated', topics: [] }),
  showExplanation: () => true,
  explainHere: () => true,
  runCommand: () => null,
  goToMention: () => true,
  restyle: world.restyle,
};

/** Modules to be put in the place of the real ones. */
export const browserModule = {
  extension: {
    storage: {
      local: {
        get: async () => {
          world.asked++;
          return world.settings;
        },
      },
    },
  },
  isAlive: () => world.isAlive,
  askForOffices: world.askForOffices,
  tellOfChange: () => world.told++,
};
export const sessionModule = { startPageSession: world.startPageSession };
export const namesModule = {
  // biome-ignore lint/correctness/useYield: it opens nothing.
  *openInPieces() {
    world.opened++;
    world.whileOpening();
    return {};
  },
};

const SENTENCE = 'The hotel has a pool, a bar and a view of the sea that guests remember for many years after. ';
export const OFF_SUBJECT = `<article>${`<p>${SENTENCE.repeat(10)}</p>`.repeat(3)}</article>`;
export const ON_SUBJECT = `<p>${'Russia and China, said Moscow and Beijing. '.repeat(3)}</p>`;

/** A page off the subject, and nothing that happened. */
export function resetWorld(): void {
  Object.assign(world, { settings: {}, isAlive: true, isWanted: true, asked: 0, told: 0, opened: 0, whileOpening: () => undefined });
  world.restyle.mockReset();
  world.askForOffices.mockReset().mockResolvedValue(null);
  world.startPageSession.mockReset().mockImplementation(({ onRead }: { onRead(): void }) => {
    world.finishReading = onRead;
    return session;
  });
  document.body.innerHTML = OFF_SUBJECT;
  keepOutOfView();
}

/** jsdom has no layout, so nothing in it comes into view. */
export function keepOutOfView(): void {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
}

export const untilSkimmed = ({ calls }: PageLife) => vi.waitFor(async () => expect(await calls.reportPage({}, {})).toMatchObject({ state: 'off-topic' }));
export const untilStarted = () => vi.waitFor(() => expect(world.startPageSession).toHaveBeenCalledOnce(), { timeout: 3000 });

export const addToArticle = (html: string) => document.querySelector('article')?.insertAdjacentHTML('beforeend', html);

/** The page writes itself anew. */
export function writeAnew(html: string): void {
  const root = document.createElement('html');
  root.innerHTML = `<head></head><body>${html}</body>`;
  document.documentElement.replaceWith(root);
}

/** Whether a promise has settled by now. */
export const isSettled = async (promise: unknown): Promise<boolean> =>
  (await Promise.race([Promise.resolve(promise).then(() => true), new Promise((resolve) => setTimeout(resolve, 50))])) === true;
