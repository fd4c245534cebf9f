/** What cannot be undone is asked for twice. */
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { SettingsFile } from '../../components/SettingsFile.tsx';

const onReset = vi.fn<() => Promise<string | undefined>>();
const read = vi.fn(async () => undefined);
const button = () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('reset') || textContent?.includes('Reset'));
const told = () => document.querySelector('[role=status]')?.textContent;
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
const press = async () => {
  button()?.click();
  await settle();
};

beforeEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
  onReset.mockResolvedValue(undefined);
  render(<SettingsFile write={() => '{}'} read={read} onReset={onReset} />, document.body);
});

test('one press asks, the second forgets and says so', async () => {
  await press();
  expect(onReset).not.toHaveBeenCalled();
  expect(told()).toContain('topics you silenced');
  expect(button()?.textContent).toBe('Yes, reset all settings');
  await press();
  expect(onReset).toHaveBeenCalledTimes(1);
  expect(told()).toBe('All is as it was at first.');
  expect(button()?.textContent).toBe('Reset all settings');
});

test('the question can be answered with no, and the focus stays beside it', async () => {
  await press();
  const keep = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Keep them');
  keep?.focus();
  keep?.click();
  await settle();
  expect(onReset).not.toHaveBeenCalled();
  expect(told()).toBe('Nothing was reset.');
  expect(document.activeElement).toBe(button());
  expect(button()?.textContent).toBe('Reset all settings');
});

test('what went wrong is said', async () => {
  onReset.mockResolvedValue('The browser could not store this.');
  await press();
  await press();
  expect(told()).toBe('The browser could not store this.');
});

test('an import in between takes the question back', async () => {
  await press();
  const input = document.querySelector('input') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'settings.json')] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  expect(read).toHaveBeenCalledWith('{}');
  await press();
  expect(onReset).not.toHaveBeenCalled();
});
