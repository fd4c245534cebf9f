import { render } from 'preact';
import { expect, test } from 'vitest';
import { FigureInContext } from '../../components/FigureInContext.tsx';

const series = {
  id: 'trade-total',
  title: 'Trade',
  unit: 'billion US dollars',
  measuredBy: 'Chinese customs',
  asOf: '2026-01',
  points: [
    { x: '2022', y: 190 },
    { x: '2023', y: null },
    { x: '2024', y: 245 },
  ],
};

function draw(at: string | undefined, more = {}): Element {
  const root = document.createElement('div');
  render(<FigureInContext figure={{ said: '$245 billion', series, at, ...more } as never} onChart={() => undefined} />, root);
  return root;
}

test('the year that is meant has a sign under its bar, beside its colour', () => {
  const sign = draw('2024').querySelector('path');
  const bar = draw('2024').querySelector('rect.meant');
  expect(sign?.getAttribute('d')).toMatch(new RegExp(`^M${bar?.getAttribute('x')} `));
  expect(Number(bar?.getAttribute('y')) + Number(bar?.getAttribute('height'))).toBeLessThan(50);
  expect(draw('2024').textContent).toContain('2024: 245 billion US dollars');
});

test('no bar has one where no year is meant', () => {
  expect(draw(undefined).querySelector('path')).toBeNull();
  expect(draw('2030').querySelector('path')).toBeNull();
});

test('a year without a figure has a question mark, no bar of no height', () => {
  const svg = draw('2024').querySelector('svg');
  expect(svg?.querySelectorAll('rect')).toHaveLength(2);
  expect([...(svg?.querySelectorAll('text') ?? [])].map((gap) => [gap.textContent, gap.getAttribute('x')])).toEqual([['?', '19']]);
});

test('a figure in another unit is told in ours, too', () => {
  const text = draw('2024', { said: '2.17 million barrels a day', converted: '108.5 million tonnes a year' }).textContent;
  expect(text).toContain('“2.17 million barrels a day”, about 108.5 million tonnes a year');
});
