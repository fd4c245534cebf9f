import { render } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { describeSeries, type Figures, SeriesChart } from '../../components/SeriesChart.tsx';

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
});
