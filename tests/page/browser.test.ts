import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

type Answer = 'lost' | 'refused' | object | null;

/** The page's side of the browser with a background that answers so, call by call; the last answer holds. */
async function askWith(answers: Answer[]): Promise<{ asked: () => number; answer: Promise<unknown> }> {
  let asked = 0;
  const sendMessage = (): Promise<unknown> => {
    const answer = answers[Math.min(asked++, answers.length - 1)];
    if (answer === 'lost') return new Promise(() => undefined);
    return answer === 'refused' ? Promise.reject(new Error('Receiving end does not exist')) : Promise.resolve(answer);
  };
  vi.stubGlobal('chrome', { runtime: { id: 'sidelight', sendMessage } });
  const { askForTopic } = await import('../../entrypoints/page/browser.ts');
  return { asked: () => asked, answer: askForTopic('cips') };
}

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the card of a topic comes', () => {
  const card = { topic: { id: 'cips' } };
  test.each<[string, Answer[], object | null, number]>([
    ['at the first question', [card], card, 1],
    ['at the second, when the first was lost', ['lost', card], card, 2],
    ['at the third, when nobody was there yet', ['refused', 'lost', card], card, 3],
    ['as none, when there is no such topic', [null], null, 1],
    ['as none, when nobody answers at all', ['lost'], null, 4],
  ])('%s', async (_name, answers, expected, times) => {
    const { asked, answer } = await askWith(answers);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toBe(expected);
    expect(asked()).toBe(times);
  });
});
