/** The fields of the options. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Range } from '../../components/fields.tsx';

test('the value of a range follows the hand that moves it, is stored when it lets go, and follows a change from elsewhere', async () => {
  const onChange = vi.fn();
  const show = (value: number) => act(() => render(<Range {...{ value, onChange }} label="Rest" unit="ms" least={100} most={1500} step={50} />, document.body));
  await show(350);
  const range = document.querySelector('input') as HTMLInputElement;
  const said = () => [document.querySelector('output')?.textContent, range.getAttribute('aria-valuetext')];
  const tell = (type: string) => act(() => void range.dispatchEvent(new Event(type, { bubbles: true })));
  range.value = '600';
  await tell('input');
  expect(said()).toEqual(['600 ms', '600 ms']);
  expect(onChange).not.toHaveBeenCalled();
  await tell('change');
  expect(onChange).toHaveBeenCalledExactlyOnceWith(600);
  await show(600);
  await show(200);
  expect(said()).toEqual(['200 ms', '200 ms']);
});
