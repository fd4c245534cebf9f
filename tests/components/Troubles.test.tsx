/** Settings that cannot be read are mended by forgetting them all, which is asked for twice here too. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { Troubles } from '../../entrypoints/options/Troubles.tsx';

const reset = vi.fn(async () => undefined);
const show = (unreadable: string[]) => act(() => render(<Troubles handle={{ unreadable, lost: false, failed: false }} onReset={reset} />, document.body));
const button = (label: string) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);
const press = (label: string) =>
  act(async () => {
    button(label)?.focus();
    button(label)?.click();
  });

beforeEach(async () => {
  render(null, document.body);
  vi.clearAllMocks();
  await show(['hoverDelay']);
});

test('one press asks, and says what would be forgotten; the second forgets', async () => {
  expect(document.body.textContent).toContain('hoverDelay');
  await press('Reset all settings');
  expect(reset).not.toHaveBeenCalled();
  expect(document.querySelector('[role=status]')?.textContent).toContain('topics you silenced');
  await press('Yes, reset all settings');
  expect(reset).toHaveBeenCalledTimes(1);
});

test('the question can be answered with no, and the focus stays beside it', async () => {
  await press('Reset all settings');
  await press('Keep them');
  expect(reset).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(button('Reset all settings'));
  expect(document.querySelector('[role=status]')?.textContent).toBe('Nothing was reset.');
});

test('what came of it stays where the trouble was, with the focus', async () => {
  await press('Reset all settings');
  await press('Yes, reset all settings');
  await show([]);
  const status = document.querySelector('[role=status]');
  expect(status?.textContent).toBe('All is as it was at first.');
  expect(document.activeElement).toBe(status);
  expect(document.querySelector('button')).toBeNull();
});
