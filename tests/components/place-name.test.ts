import { expect, test } from 'vitest';
import { nameOfPlace } from '../../components/place-name.ts';
import type { Outline } from '../../data/outline.ts';

const outline = { topics: [{ id: 'cips', name: 'CIPS' }], chapters: [{ id: 'people', title: 'People' }] } as unknown as Outline;

test.each<[string, string, string | undefined]>([
  ['topic', 'cips', 'CIPS'],
  ['chapter', 'people', 'People'],
  ['kind', 'agreement', 'Agreements and statements'],
  ['timeline', '', 'Timeline'],
  ['topic', 'constructor', undefined],
  ['chapter', 'constructor', undefined],
  ['kind', 'constructor', undefined],
  ['kind', 'toString', undefined],
  ['constructor', '', undefined],
])('the place %s %s is called %s', (view, id, name) => {
  expect(nameOfPlace({ view, id }, outline)).toBe(name);
});
