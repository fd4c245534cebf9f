import { render } from 'preact';
import { expect, test } from 'vitest';
import { ChartList } from '../../components/ChartList.tsx';
import type { FactSetReader } from '../../data/fact-set.ts';

const about = { measuredBy: 'Customs', topics: [], sources: [], asOf: '2025' };
const series = [
  {
    ...about,
    ...{ id: 'trade', title: 'Trade grew', kind: 'bars', unit: 'billion US dollars' },
    points: [
      { x: '2023', y: 240.1 },
      { x: '2024', y: 244.8, disputed: true },
      { x: '2025', y: null },
    ],
  },
  { ...about, id: 'votes', title: 'They voted', kind: 'votes', rows: [] },
];
const reader = { factSet: { series } } as unknown as FactSetReader;

function draw(only?: string): HTMLElement {
  const root = document.createElement('div');
  render(<ChartList reader={reader} only={only} hrefOf={({ view, id }) => `#/${view}/${id}`} onTopic={() => undefined} />, root);
  return root;
}

test('the charts begin with a list of all, each with its latest known figure and the way to it', () => {
  const lines = [...draw().querySelectorAll('.chart-index li')];
  expect(lines.map((line) => line.querySelector('a')?.getAttribute('href'))).toEqual(['#/charts/trade', '#/charts/votes']);
  expect(lines[0]?.textContent).toBe('Trade grew2024: 244.8 billion US dollars (disputed)');
});

test('a chart alone has no list above it', () => {
  expect(draw('trade').querySelector('.chart-index')).toBeNull();
  expect(draw('trade@').querySelectorAll('.chart-marked')).toHaveLength(0);
});
