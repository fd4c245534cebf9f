/** What a screen reader is told of strips and notes, in which nothing has to be done. */
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { CORNER, createCardViews } from '../../entrypoints/page/card-views.tsx';

const host = { show: vi.fn((content) => render(content, document.body)), say: vi.fn<(text: string) => void>(), focus: vi.fn<() => void>() };
const views = createCardViews({ host, onClose() {}, load: async () => null, openBriefing() {}, onSilence() {} } as never);

beforeEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

test('the strip is said, and stands in no region of its own', () => {
  views.strip({ name: 'Xi Jinping', position: 1, total: 3, onExplain() {} }, CORNER);
  expect(document.body.textContent).toContain('Xi Jinping, mention 1 of 3.');
  expect(host.say).toHaveBeenCalledExactlyOnceWith('Xi Jinping, mention 1 of 3.');
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
