import { expect, test } from 'vitest';
import { createLikeness } from '../../data/likeness.ts';

const likeness = createLikeness([['zelensky', 'volodymyr zelensky'], ['zelenodolsk'], ['cips'], ['xi', '习近平']]);

test.each<[string, number]>([
  ['zelenksy', 0],
  ['volodimir', 0],
  ['zelenodlsk', 1],
  ['cipss', 2],
  ['习近', 3],
])('“%s” is most like the names of owner %i', (query, owner) => {
  expect(likeness(query)[0]?.owner).toBe(owner);
});

test('an owner is told once, and the same name is as alike as can be', () => {
  expect(likeness('zelensky')).toMatchObject([
    { owner: 0, share: 1 },
    { owner: 1, share: expect.closeTo(10 / 17, 5) },
  ]);
});

test('nothing is like a letter, or like nothing', () => {
  expect(likeness('z')).toEqual([]);
  expect(likeness('')).toEqual([]);
});
