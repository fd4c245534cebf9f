/** What the reader is told after "Not here": at once where nothing had to change, else by the session that starts with the change. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

const asked = vi.hoisted(() => vi.fn<(topic: string | null, silent: boolean) => Promise<boolean | null>>());
vi.mock('../../entrypoints/page/browser.ts', () => ({ askToSilence: asked }));

const { offerUndo, silence } = await import('../../entrypoints/page/silencing.ts');

const ANCHOR = { fragments: () => [], point: { x: 0, y: 0 } };
const CIPS = { silent: true, topic: 'cips', name: 'CIPS', anchor: ANCHOR };
const note = vi.fn<(text: string, anchor: unknown, onUndo?: () => void) => void>();
const close = vi.fn();
const cards = { note, close } as never;
const keep = vi.fn();

beforeEach(() => vi.resetAllMocks());

describe('a topic is silenced', () => {
  test('that was not: the session to come tells it', async () => {
    asked.mockResolvedValue(true);
    await silence(CIPS, cards, keep);
    expect(keep.mock.calls).toEqual([[CIPS]]);
    expect(note).not.toHaveBeenCalled();
  });

  test('that was silent already: it is told at once, with the way back, and by no session to come', async () => {
    asked.mockResolvedValue(false);
    await silence(CIPS, cards, keep);
    expect(note).toHaveBeenCalledExactlyOnceWith('“CIPS” is not underlined any more.', ANCHOR, expect.any(Function));
    expect(keep).toHaveBeenLastCalledWith(undefined);
  });

  test('which the browser cannot store: it is told, without a way back', async () => {
    asked.mockResolvedValue(null);
    await silence(CIPS, cards, keep);
    expect(note).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('could not store'), ANCHOR);
    expect(keep).toHaveBeenLastCalledWith(undefined);
  });
});

describe('the way back', () => {
  const undo = async (answer: boolean | null) => {
    offerUndo(CIPS, cards);
    asked.mockResolvedValue(answer);
    const press = note.mock.lastCall?.[2];
    note.mockClear();
    press?.();
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toHaveBeenCalledExactlyOnceWith('cips', false);
  };

  test('that was gone already, in another tab, ends the note', async () => {
    await undo(false);
    expect(close).toHaveBeenCalledOnce();
    expect(note).not.toHaveBeenCalled();
  });

  test('that the browser cannot store: it is told', async () => {
    await undo(null);
    expect(note).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('could not store'), ANCHOR);
  });
});
