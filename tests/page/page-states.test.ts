/** What a page says of itself while it is read, when it has been, and where Sidelight is paused. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerPageCalls } from '../../entrypoints/page/page-calls.ts';

const said = vi.fn<(text: string) => void>();
const step = vi.fn();

const page = (state: { paused?: boolean; read?: boolean; relevant?: boolean }) =>
  answerPageCalls({
    paused: state.paused ?? false,
    hasBeenRead: () => state.read ?? true,
    article: { isRelevant: () => state.relevant ?? true, topics: () => [] } as never,
    cards: { note: said } as never,
    steps: { step, open: step, list: step } as never,
    menuPlace: { mention: () => undefined, point: () => ({ x: 0, y: 0 }) } as never,
    topics: {} as never,
  });

beforeEach(() => {
  vi.clearAllMocks();
});

test.each([
  ['being read', { read: false, relevant: false }, 'reading'],
  ['being read still, when it is already known to be about the subject', { read: false, relevant: true }, 'annotated'],
  ['about the subject', {}, 'annotated'],
  ['off the subject', { relevant: false }, 'off-topic'],
  ['paused', { paused: true, read: false }, 'paused'],
])('a page is reported as %s', async (_what, state, expected) => {
  expect(await page(state).reportPage({}, {})).toMatchObject({ state: expected });
});

describe('where Sidelight is paused', () => {
  test('the menu says so, and not that there is no name', async () => {
    await page({ paused: true }).explainHere({}, {});
    expect(said.mock.lastCall?.[0]).toMatch(/paused here/);
    await page({}).explainHere({}, {});
    expect(said.mock.lastCall?.[0]).toMatch(/knows no name at this place/);
  });

  test('the keys say so', async () => {
    for (const command of ['next-mention', 'previous-mention', 'open-mention', 'list-mentions'] as const) {
      said.mockClear();
      await page({ paused: true }).runCommand({ command }, {});
      expect(said.mock.lastCall?.[0]).toMatch(/paused here/);
    }
    expect(step).not.toHaveBeenCalled();
  });
});

test('the menu says that a page is still being read', async () => {
  await page({ read: false }).explainHere({}, {});
  expect(said.mock.lastCall?.[0]).toMatch(/still being read/);
});
