/** What a screen reader is told of strips and notes, in which nothing has to be done; and what a card shows that goes from one mention to another. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Explanation } from '../../data/explain.ts';
import { CORNER, createCardViews } from '../../entrypoints/page/card-views.tsx';
import type { CardContent } from '../../entrypoints/shared/messages.ts';
import { makeTopic } from '../helpers/topics.ts';

const contentOf = (id: string): CardContent => ({
  topic: makeTopic(id, [id]),
  sources: [],
  related: [{ id: `${id}x`, name: `More of ${id}` }],
  edition: { reviewed: '2026-11-29', completeUntil: '2026-07', newest: '2026-10' },
});
const host = { show: vi.fn((content) => render(content, document.body)), say: vi.fn<(text: string) => void>(), focus: vi.fn<() => void>() };
const views = createCardViews({ host, onClose() {}, load: async (id: string) => contentOf(id), openBriefing() {}, onSilence() {} } as never);

beforeEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

test('the strip is said, and stands in no region of its own', () => {
  views.strip({ name: 'Xi Jinping', position: 1, total: 3, onExplain() {} }, CORNER);
  expect(document.body.textContent).toContain('Xi Jinping, underline 1 of 3.');
  expect(host.say).toHaveBeenCalledExactlyOnceWith('Xi Jinping, underline 1 of 3.');
  expect(document.querySelector('[role=status]')).toBeNull();
});

test('a note is said, and is no dialog', () => {
  views.note('Nothing is underlined on this page.', CORNER);
  expect(document.body.textContent).toContain('Nothing is underlined on this page.');
  expect(host.say).toHaveBeenCalledExactlyOnceWith('Nothing is underlined on this page.');
  expect(document.querySelector('[role=dialog]')).toBeNull();
});

test('a note that can be taken back is a dialog by its text, which takes the focus and is told with it', () => {
  views.note('Nothing is underlined on bbc.com any more.', CORNER, () => undefined);
  expect(document.querySelector('[role=dialog]')?.getAttribute('aria-label')).toBe('Nothing is underlined on bbc.com any more.');
  expect(host.focus).toHaveBeenCalledOnce();
  expect(host.say).not.toHaveBeenCalled();
});

describe('a card that was turned to a related topic', () => {
  const name = () => document.querySelector('#card-name')?.textContent;
  const turned = makeTopic('ax', ['ax']).name;
  const show = (mention: object, pinned = false) => act(() => views.topic(contentOf('a'), CORNER, pinned, () => undefined, mention));
  const mention = {};
  beforeEach(async () => {
    await show(mention);
    await act(async () => document.querySelector<HTMLElement>('.related button')?.click());
    expect(name()).toBe(turned);
  });

  test('stays so when it is pinned', async () => {
    await show(mention, true);
    expect(name()).toBe(turned);
  });

  test('explains another mention of its first topic by that topic', async () => {
    await show({});
    expect(name()).toBe(makeTopic('a', ['a']).name);
  });
});

test('an answer that was turned to a related topic stays so when it is pinned', async () => {
  const { topic } = contentOf('a');
  await act(() => views.explanation({ explanation: { kind: 'exact', selection: 'a', topics: [topic.id] }, cards: [contentOf('a')] }, CORNER));
  await act(async () => document.querySelector<HTMLElement>('.related button')?.click());
  await act(() => void views.pin());
  expect(document.querySelector('#card-name')?.textContent).toBe(makeTopic('ax', ['ax']).name);
  expect(document.querySelector('[aria-label=Pin]')?.getAttribute('aria-pressed')).toBe('true');
});

describe('an answer that is a person described by an office', () => {
  const explanation: Explanation = { kind: 'exact', selection: 'the leader', topics: ['a'], described: 'the leader' };
  const kind = () => document.querySelector('.kind')?.textContent;
  beforeEach(async () => {
    history.replaceState(null, '', '/news/story');
    document.head.innerHTML = '<meta property="article:published_time" content="2022-02-04">';
    await act(() => views.explanation({ explanation, cards: [contentOf('a')] }, CORNER));
    return () => document.head.replaceChildren();
  });

  test('is a card that tells the words and the day, pinned or not', async () => {
    expect(kind()).toContain('“the leader” on 4 February 2022');
    await act(async () => void views.pin());
    expect(document.querySelector('[aria-pressed=true]')).not.toBeNull();
    expect(kind()).toContain('“the leader” on 4 February 2022');
  });
});
