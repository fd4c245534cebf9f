import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { SearchBox } from '../../components/SearchBox.tsx';

test('“/” goes to the box as soon as it is there, before anything was painted', () => {
  render(<SearchBox query="" onQuery={vi.fn()} />, document.body);
  const key = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
  document.body.dispatchEvent(key);
  expect(document.activeElement?.localName).toBe('input');
  expect(key.defaultPrevented, '“/” is not typed').toBe(true);
});

/** Presses a key in the box; a letter of a composition is not the reader's last word. */
function press(init: KeyboardEventInit): KeyboardEvent {
  const key = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  document.querySelector('input')?.dispatchEvent(key);
  return key;
}

describe('while Chinese is being composed', () => {
  test.each(['Escape', 'Enter', 'ArrowDown'])('%s is left to the composition', (key) => {
    const onQuery = vi.fn();
    const onClick = vi.fn();
    const line = <button type="button" class="topic-line" onClick={onClick} />;
    render([<SearchBox key="box" query="习" onQuery={onQuery} />, line], document.body);
    document.querySelector('input')?.focus();
    expect(press({ key, isComposing: true }).defaultPrevented).toBe(false);
    expect(onQuery).not.toHaveBeenCalled();
    expect(onClick).not.toHaveBeenCalled();
    expect(document.activeElement?.localName).toBe('input');
    expect(press({ key }).defaultPrevented, 'and acts after it').toBe(true);
  });
});

test('the down arrow is left to the box where nothing is listed', () => {
  render(<SearchBox query="qwertyuiop" onQuery={vi.fn()} />, document.body);
  document.querySelector('input')?.focus();
  expect(press({ key: 'ArrowDown' }).defaultPrevented).toBe(false);
  expect(document.activeElement?.localName).toBe('input');
});

test.each<KeyboardEventInit>([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }])('“/” with %j is another key', (held) => {
  render(<SearchBox query="" onQuery={vi.fn()} />, document.body);
  document.querySelector('input')?.blur();
  const key = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true, ...held });
  document.body.dispatchEvent(key);
  expect(key.defaultPrevented).toBe(false);
  expect(document.activeElement?.localName).not.toBe('input');
});

test.each([
  ['ظ', 'Slash', 'input'],
  ['.', 'Slash', 'body'],
  ['/', 'Backslash', 'input'],
])('“%s” on the key %s leads to the %s', (key, code, focused) => {
  render(<SearchBox query="" onQuery={vi.fn()} />, document.body);
  document.querySelector('input')?.blur();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }));
  expect(document.activeElement?.localName).toBe(focused);
});
