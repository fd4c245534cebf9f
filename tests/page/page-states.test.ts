/** What a page says of itself while it is read, when it has been, and where Sidelight is paused. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerPageCalls } from '../../entrypoints/page/page-calls.ts';
import type { ExplanationContent } from '../../entrypoints/shared/messages.ts';

// jsdom lays nothing out and has no shadow selections.
Object.assign(Selection.prototype, { getComposedRanges: () => [] });
Object.assign(Range.prototype, { getClientRects: () => [] });

/** Where the menu was last opened in the page itself. */
const CARET = { offsetNode: document.createTextNode('CIPS'), offset: 1 };
const said = vi.fn<(text: string) => void>();
const openFor = vi.fn();
const showExplanation = vi.fn<(content: object, anchor: object) => void>();
const step = vi.fn();
const onToggleSite = vi.fn();

const page = (state: { paused?: 'here' | 'everywhere'; read?: boolean; relevant?: boolean; mention?: object }) =>
  answerPageCalls({
    paused: state.paused,
    hasBeenRead: () => state.read ?? true,
    article: { isRelevant: () => state.relevant ?? true, topics: () => [], mentionAt: () => state.mention } as never,
    cards: { note: said, openFor, showExplanation } as never,
    steps: { step, open: step, list: step } as never,
    menuPlace: { caret: () => CARET, point: () => ({ x: 7, y: 7 }), shadowRoot: () => undefined } as never,
    topics: {} as never,
    onToggleSite,
  });

beforeEach(() => {
  vi.clearAllMocks();
});

test.each<[string, Parameters<typeof page>[0], string]>([
  ['being read', { read: false, relevant: false }, 'reading'],
  ['being read still, when it is already known to be about the subject', { read: false, relevant: true }, 'annotated'],
  ['about the subject', {}, 'annotated'],
  ['off the subject', { relevant: false }, 'off-topic'],
  ['paused', { paused: 'here', read: false }, 'paused'],
])('a page is reported as %s', async (_what, state, expected) => {
  expect(await page(state).reportPage({}, {})).toMatchObject({ state: expected });
});

describe('where Sidelight is paused', () => {
  test('the menu says so, and not that there is no name', async () => {
    await page({ paused: 'here' }).explainHere({}, {});
    expect(said.mock.lastCall?.[0]).toMatch(/paused here/);
    await page({}).explainHere({}, {});
    expect(said.mock.lastCall?.[0]).toMatch(/knows no name at this place/);
  });

  test('the keys say so', async () => {
    for (const command of ['next-mention', 'previous-mention', 'open-mention', 'list-mentions'] as const) {
      said.mockClear();
      await page({ paused: 'here' }).runCommand({ command }, {});
      expect(said.mock.lastCall?.[0]).toMatch(/paused here/);
    }
    expect(step).not.toHaveBeenCalled();
  });
});

describe('the command that silences or brings back this site', () => {
  test.each<[string, Parameters<typeof page>[0]]>([
    ['silences it', {}],
    ['brings it back', { paused: 'here' }],
  ])('%s', async (_what, state) => {
    await page(state).runCommand({ command: 'toggle-site' }, {});
    expect(onToggleSite).toHaveBeenCalledOnce();
    expect(said).not.toHaveBeenCalled();
  });

  test('says where everything is paused that it cannot', async () => {
    await page({ paused: 'everywhere' }).runCommand({ command: 'toggle-site' }, {});
    expect(onToggleSite).not.toHaveBeenCalled();
    expect(said.mock.lastCall?.[0]).toMatch(/paused here/);
  });
});

test('the menu says that a page is still being read', async () => {
  await page({ read: false }).explainHere({}, {});
  expect(said.mock.lastCall?.[0]).toMatch(/still being read/);
});

describe('the menu in a frame of the page', () => {
  const content: ExplanationContent = { explanation: { kind: 'none', selection: 'x', topics: [] }, cards: [] };

  test('says that frames are not read, and explains no name on which it was opened before', async () => {
    const mention = {};
    await page({ mention }).explainHere({ inFrame: true }, {});
    expect(said.mock.lastCall?.[0]).toMatch(/does not read frames/);
    expect(openFor).not.toHaveBeenCalled();
    await page({ mention }).explainHere({}, {});
    expect(openFor).toHaveBeenCalledExactlyOnceWith(mention);
  });

  test('has a selection explained in the corner, and not where it was opened before', async () => {
    await page({}).showExplanation({ ...content, inFrame: true }, {});
    expect(showExplanation.mock.lastCall?.[1]).toMatchObject({ point: { x: 0, y: 0 } });
    await page({}).showExplanation(content, {});
    expect(showExplanation.mock.lastCall?.[1]).toMatchObject({ point: { x: 7, y: 7 } });
  });
});
