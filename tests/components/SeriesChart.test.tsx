import { render } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Figures } from '../../components/chart-layout.ts';
import { describeSeries, SeriesChart } from '../../components/SeriesChart.tsx';

const series = (points: Figures['points'], kind: Figures['kind'] = 'line'): Figures => ({
  id: 'a-series',
  title: 'Trade grew',
  kind,
  unit: 'billion US dollars',
  measuredBy: 'customs',
  topics: ['bilateral-trade'],
  near: { words: ['trade'] },
  asOf: '2025',
  points,
  sources: ['a-source'],
});
const draw = (one: Figures, marked?: string) => {
  render(<SeriesChart series={one} marked={marked} />, document.body);
  return document.body.querySelector('svg') as SVGSVGElement;
};

beforeEach(() => render(null, document.body));

describe('a chart', () => {
  test('leaves a gap open, with a question mark and no point', () => {
    const svg = draw(
      series([
        { x: '2020', y: 1 },
        { x: '2021', y: 2 },
        { x: '2022', y: null, note: 'not found' },
        { x: '2023', y: 4 },
        { x: '2024', y: 5 },
      ]),
    );
    expect(svg.querySelectorAll('.chart-dot')).toHaveLength(4);
    expect([...svg.querySelectorAll('.chart-gap')].map((gap) => gap.textContent?.trim())).toEqual(['?']);
    expect(svg.querySelector('.chart-line')?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
  });

  test('tells a disputed point by its shape', () => {
    const svg = draw(
      series(
        [
          { x: '2020', y: 1 },
          { x: '2021', y: 2, disputed: true, note: 'two counts' },
        ],
        'bars',
      ),
    );
    expect([...svg.querySelectorAll('.chart-bar')].map((bar) => bar.classList.contains('chart-disputed'))).toEqual([false, true]);
  });

  test('points out the year that it was opened for', () => {
    const points = Array.from({ length: 20 }, (_, i) => ({ x: String(2005 + i), y: i }));
    expect(draw(series(points), '2018').querySelector('.chart-marked')?.textContent).toBe('2018');
  });

  test('says in words what it shows', () => {
    const one = series([
      { x: '2020', y: 1 },
      { x: '2021', y: 9 },
      { x: '2022', y: null, note: 'not found' },
      { x: '2023', y: 4, disputed: true, note: 'two counts' },
    ]);
    expect(describeSeries(one)).toBe('2020 to 2023, in billion US dollars. Highest 9 in 2021, last 4. 1 without a figure. 1 disputed.');
    expect(draw(one).getAttribute('aria-label')).toContain('Trade grew. 2020 to 2023');
  });

  test('of months stands where the months stand in time', () => {
    const svg = draw(
      series([
        { x: '2022-01', y: 1 },
        { x: '2022-07', y: 2 },
        { x: '2024-07', y: 3 },
      ]),
    );
    const [first = 0, second = 0, third = 0] = [...svg.querySelectorAll('.chart-dot')].map((dot) => Number(dot.getAttribute('cx')));
    expect((third - second) / (second - first)).toBeCloseTo(4, 1);
  });

  test('names its first and its last time as readers write them, and gives their figures', () => {
    const points = Array.from({ length: 12 }, (_, i) => ({ x: `2024-${String(i + 1).padStart(2, '0')}`, y: i + 0.5 }));
    const svg = draw(series(points));
    const labels = [...svg.querySelectorAll('.chart-label')].map((label) => label.textContent);
    expect([labels[0], labels.at(-1)]).toEqual(['Jan 2024', 'Dec 2024']);
    expect([...svg.querySelectorAll('.chart-value')].map((value) => value.textContent)).toEqual(['0.5', '11.5']);
  });

  test('of single days names each as readers write it', () => {
    const svg = draw(
      series(
        [
          { x: '2022-12-05', y: 60 },
          { x: '2025-09-03', y: 47.6 },
        ],
        'bars',
      ),
    );
    expect([...svg.querySelectorAll('.chart-label')].map((label) => label.textContent)).toEqual(['5 Dec 2022', '3 Sep 2025']);
  });

  test.each(['', '2', '20', '2031'])('points out nothing for %j, which is no time of it', (marked) => {
    const points = Array.from({ length: 5 }, (_, i) => ({ x: String(2020 + i), y: i }));
    expect(draw(series(points), marked).querySelectorAll('.chart-marked')).toHaveLength(0);
  });

  test('points out the months of a year, and a month alone', () => {
    const points = ['2022-12', '2024-01', '2024-09'].map((x, i) => ({ x, y: i }));
    expect(draw(series(points), '2024').querySelectorAll('.chart-marked')).toHaveLength(2);
    expect(draw(series(points), '2024-09').querySelector('.chart-marked')?.textContent).toBe('Sep 2024');
  });
});
