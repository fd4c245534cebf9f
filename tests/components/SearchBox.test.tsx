import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { SearchBox } from '../../components/SearchBox.tsx';

test('“/” goes to the box as soon as it is there, before anything was painted', () => {
  render(<SearchBox query="" onQuery={vi.fn()} />, document.body);
  const key = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
  document.body.dispatchEvent(key);
  expect(document.activeElement?.localName).toBe('input');
  expect(key.defaultPrevented, '“/” is not typed').toBe(true);
});
