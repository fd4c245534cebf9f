import { expect, test } from 'vitest';
import { formatRoute, parseRoute, type Route } from '../../entrypoints/shared/route.ts';

test.each<[string, Route]>([
  ['#/', { view: 'home' }],
  ['#/page', { view: 'page' }],
  ['#/claims', { view: 'claims' }],
  ['#/claims/a-claim', { view: 'claims', id: 'a-claim' }],
  ['#/topic/power-of-siberia-2', { view: 'topic', id: 'power-of-siberia-2' }],
  ['#/topic/a%2Fb', { view: 'topic', id: 'a/b' }],
  ['#/kind/person', { view: 'kind', id: 'person' }],
])('%s leads to its place and back', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
  expect(formatRoute(route)).toBe(hash);
});

test.each(['', '#', '#/nowhere', '#/topic', '#/topic/', '#%E0%A4%A'])('%j leads home', (hash) => {
  expect(parseRoute(hash)).toEqual({ view: 'home' });
});
